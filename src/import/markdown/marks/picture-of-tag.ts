import type { Image } from 'mdast'
import { plainText } from '../../../ground/body/plain-text.ts'
import { parseWithRemark } from '../../../parse/parse-body.ts'
import type { TagWords } from './tag-words.ts'

/** Tags that show a picture: Hugo, Eleventy, Jekyll's includes, Hexo, Astro, Gatsby, and what sites call their own. */
const SHOWS =
  /^(?:[\w-]*[_-])?(?:figure|fig|figura|img|image|imagen|imgproc|photo|foto|picture|lazyimg|staticimage|gatsbyimage|themedimage)(?:[_-][\w-]*)?$/i
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)(?:[?#].*)?$/i
const SOURCE = [
  'src',
  'source',
  'file',
  'path',
  'image',
  'image_path',
  'image-path',
  'img',
  'url',
  'filename',
  'name',
  'href',
]
const ALT = ['alt', 'alt_text', 'alttext', 'image_alt', 'description']
const CAPTION = ['caption', 'legend', 'pie', 'leyenda', 'figcaption', 'text']
const CREDIT = ['attr', 'credit', 'credits', 'credito', 'attribution', 'by', 'author']

/** Whether a name is one of a tag that shows a picture. */
export const showsPicture = (name: string): boolean => SHOWS.test(name.replace(/\.(?:html?|liquid|njk)$/, ''))

/** Whether an address or a name is one of a picture. */
export const isPictureFile = (name: string): boolean => PICTURE.test(name.trim())

/** The picture that a tag shows, its caption as title; undefined where it names none. */
export function pictureOfTag({ named, loose }: TagWords): Image | undefined {
  const of = (keys: readonly string[]) => keys.map((key) => named.get(key)).find((value) => value)
  const source = of(SOURCE) ?? loose.find(isPictureFile)
  if (source === undefined || /[{}]/.test(source)) return undefined
  const words = loose.filter((word) => word !== source && /\p{L}{2}.*\s/u.test(word))
  const credit = of(CREDIT)
  const caption = [named.get('title'), of(CAPTION)].filter((part) => part).join('. ')
  const title = [caption, credit && `(${credit})`].filter((part) => part).join(' ')
  return {
    type: 'image',
    url: source,
    alt: of(ALT) ?? words[0] ?? '',
    ...(title && { title: plainWords(title) }),
  }
}

/** Words without marks of Markdown: what stands below a picture has none. */
const plainWords = (words: string): string => (/[*_`[\]<&\\]/.test(words) ? plainText(parseWithRemark(words)) : words)

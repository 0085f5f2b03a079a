import type { NamedPhoto } from '../../document.ts'
import { type Entries, type FrontMatterEntry, isMapping } from './entries.ts'
import { plainKey } from './key-meanings.ts'
import { textOfKey } from './plain-values.ts'

/** Keys within the mapping of a picture. */
const PARTS: Readonly<Record<keyof NamedPhoto, readonly string[]>> = {
  source: [
    'src',
    'file',
    'url',
    'path',
    'image',
    'filename',
    'feature',
    'archivo',
    'href',
    'teaser',
    'overlayimage',
    'thumbnail',
  ],
  alt: ['alt', 'alttext', 'imagealt', 'textoalternativo', 'imagedescription', 'arialabel'],
  caption: ['caption', 'captiontext', 'legend', 'pie', 'leyenda', 'title', 'text', 'description', 'descripcion'],
  credit: [
    'credit',
    'credits',
    'credito',
    'creditos',
    'photographer',
    'author',
    'attribution',
    'by',
    'source',
    'fuente',
    'autor',
  ],
}
/** A picture that one of a bundle is for lists. */
const FOR_COVER = /cover|hero|feature|header|lead|portada|destacad/i

/** The picture of an article: where it is, what it shows, what is said below it and who made it. */
export function photoFacts(entries: Entries): NamedPhoto | undefined {
  const photo = entries.first('photo', (value, entry) => readPhoto(value, entry))
  const whole: NamedPhoto = { ...photo }
  for (const part of ['alt', 'caption', 'credit'] as const) {
    if (whole[part] !== undefined || photo === undefined) continue
    const said = entries.first(part, readCaption)
    if (said !== undefined) whole[part] = said
  }
  return photo && whole
}

function readPhoto(value: unknown, entry: FrontMatterEntry): NamedPhoto | undefined {
  if (Array.isArray(value)) return readFirst(value, entry)
  if (!isMapping(value)) return photoIn(textOfKey(value) ?? '')
  const photo: NamedPhoto = {}
  const entriesOf = Object.entries(flat(value))
  const used = new Set<string>()
  for (const [part, keys] of Object.entries(PARTS) as [keyof NamedPhoto, readonly string[]][]) {
    const found = keys
      .map((key) => entriesOf.find(([each]) => !used.has(each) && plainKey(each) === key))
      .find((each) => textOfKey(each?.[1]))
    const said = found && (part === 'source' ? photoIn(textOfKey(found[1]) ?? '')?.source : readCaption(found[1]))
    if (found === undefined || said === undefined) continue
    photo[part] = said
    used.add(found[0])
  }
  if (photo.source === undefined) return undefined
  entry.left = entriesOf
    .filter(([key, held]) => !used.has(key) && (typeof held === 'boolean' || textOfKey(held) !== undefined))
    .map(([key]) => key)
  return photo
}

/** The picture for the cover of several, else the first; the others are told. */
function readFirst(values: readonly unknown[], entry: FrontMatterEntry): NamedPhoto | undefined {
  const chosen = values.find((value) => isMapping(value) && FOR_COVER.test(String(value.name ?? ''))) ?? values[0]
  const photo = readPhoto(chosen, entry)
  if (photo) entry.left.push(...values.filter((value) => value !== chosen).map((value) => sourceOf(value) ?? ''))
  return photo
}

const sourceOf = (value: unknown): string | undefined =>
  isMapping(value)
    ? PARTS.source.map((key) => textOfKey(value[key])).find((said) => said !== undefined)
    : textOfKey(value)

/** Hugo keeps what it does not know itself in `params`, Starlight the picture of a hero in `image`. */
const flat = (value: Record<string, unknown>): Record<string, unknown> =>
  ['params', 'image'].reduce((all, key) => {
    const { [key]: inner, ...rest } = all
    return isMapping(inner) ? { ...inner, ...rest } : all
  }, value)

/** `grua.jpg`, `[[grua.jpg]]` and `![La grúa](grua.jpg)`; undefined of words. */
function photoIn(written: string): NamedPhoto | undefined {
  const [, embedded] = /^!?\[\[([^|\]]+)(?:\|[^\]]*)?\]\]$/.exec(written) ?? []
  if (embedded !== undefined) return { source: embedded }
  const [, alt, address] = /^!\[([^\]]*)\]\(<?([^\s)>]+)[^)]*\)$/.exec(written) ?? []
  if (address !== undefined) return { source: address, ...(alt && { alt }) }
  const isPlace = /^\S*[/.]\S*$/.test(written) || /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|heic)$/i.test(written)
  return isPlace && !/[{}]/.test(written) ? { source: written } : undefined
}

/** What is said of a picture; marks of HTML, as exporters leave them, become Markdown's or go. */
function readCaption(value: unknown): string | undefined {
  const said = textOfKey(value)
    ?.replace(/<a\s[^<>]{0,500}?href\s*=\s*["']([^"'<>\s]{1,2000})["'][^<>]{0,500}>([^<>]{0,500})<\/a>/gi, '[$2]($1)')
    .replace(/<\/?(?:em|i)>/gi, '*')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .trim()
  return said === '' ? undefined : said
}

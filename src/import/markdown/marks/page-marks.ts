import type { Image } from 'mdast'
import { type ForeignMark, keeping, type MarkReading, shownMark } from './mark.ts'
import { readTag } from './read-tag.ts'
import { tagWords } from './tag-words.ts'

/** Shortcodes of WordPress and of what is plugged into it. */
const SHORTCODES =
  'gallery|embed|video|audio|playlist|youtube|vimeo|twitter|tweet|instagram|soundcloud|iframe|button|contact-form-7|wp_\\w{1,40}|vc_\\w{1,40}|et_pb_\\w{1,40}|su_\\w{1,40}'

const ATTRIBUTE =
  '(?:"[^"\\n]{0,500}"|\'[^\'\\n]{0,500}\'|\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]{0,300}\\}){0,300}\\}){0,500}\\}|[^\\s"\'<>{}=]{1,300})'
/** A tag as JSX writes it. */
const JSX = `<(/?)([A-Z][\\w.]{0,60})((?:\\s{1,20}(?:\\{\\.{3}[^{}]{1,100}\\}|[\\w:@-]{1,60}(?:=${ATTRIBUTE})?)){0,30})\\s{0,20}(/?)>`

/** Marks of WordPress's shortcodes, and of components in MDX, Astro and Vue. */
export const PAGE_MARKS: readonly ForeignMark[] = [
  {
    pattern: /\[caption([^\][\n]{0,500})\]([\s\S]{1,3000}?)\[\/caption\]/dg,
    read: ([, attributes = '', inside = '']) => readCaption(attributes, inside),
  },
  {
    pattern: new RegExp(`\\[/?(?:${SHORTCODES})(?:[ =][^\\][\\n]{0,500})?\\](?!\\()`, 'dg'),
    read: ([whole = '']) => (whole.startsWith('[/') ? {} : readTag(whole.slice(1, -1))),
  },
  {
    pattern: new RegExp(JSX, 'dg'),
    read: ([whole = '', closing = '', name = '', attributes = '']) =>
      closing === '/' ? {} : readComponent(name, attributes, whole),
  },
  { pattern: /\{\/\*[\s\S]{0,2000}?\*\/\}/dg, read: () => ({ told: { kind: 'comment' } }) },
]

/** Marks that only MDX has: what is imported, `{expressions}`, and tags that have Markdown within. */
export const MDX_MARKS: readonly ForeignMark[] = [
  {
    pattern:
      /^(?:import\s[^\n]{1,500}["'];?|export\s(?:const|let|function|default)\b[^\n]{0,500}(?:\n[^\n]*\S[^\n]*){0,200})$/dgm,
    read: ([whole = '']) => ({ told: { kind: 'script', what: shownMark(whole) }, takesLine: true }),
  },
  { pattern: /\{\s{0,20}(["'`])([^"'`{}\n]{0,500})\1\s{0,20}\}/dg, read: (_, found) => keeping(found, 2) },
  { pattern: /\{[^{}]{1,1000}\}/dg, read: ([whole = '']) => ({ told: { kind: 'script', what: shownMark(whole) } }) },
  {
    pattern: new RegExp(
      `</?(?:div|section|aside|article|center|main|span|details)(?:\\s{1,20}[\\w:-]{1,60}(?:=${ATTRIBUTE})?){0,20}\\s{0,20}>`,
      'dg',
    ),
    read: ([whole = '']) => (whole.startsWith('</') ? {} : { told: { kind: 'html', what: shownMark(whole) } }),
  },
]

/** A component: a picture is a picture; of others the tag goes, and what stands within is text. */
function readComponent(name: string, attributes: string, whole: string): MarkReading {
  const reading = readTag(`${name} ${attributes}`)
  const { kind } = reading.told ?? {}
  return kind === 'shortcode' ? { told: { kind: 'html', what: shownMark(whole) } } : reading
}

/** WordPress's picture with a caption: the caption is an attribute, or the text behind the picture. */
function readCaption(attributes: string, inside: string): MarkReading {
  const [tag = '', html] = /<img\s([^<>]{0,2000})\/?>/i.exec(inside) ?? []
  const [mark = '', alt, address] = /!\[([^\][\n]{0,500})\]\(<?([^\s()<>]{1,2000})[^()\n]{0,500}\)/.exec(inside) ?? []
  const words = tagWords(`img ${html ?? ''}`).named
  const url = address ?? words.get('src')
  if (url === undefined) return { becomes: inside, told: { kind: 'shortcode', what: 'caption' } }
  const said = inside
    .replace(tag || mark, '')
    .replace(/<[^<>]{0,500}>|\[\]\([^()\n]{0,500}\)/g, '')
    .trim()
  const title = said || tagWords(`caption ${attributes}`).named.get('caption')
  const node: Image = { type: 'image', url, alt: alt ?? words.get('alt') ?? '', ...(title && { title }) }
  return { becomes: { kind: 'node', node } }
}

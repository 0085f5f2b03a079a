import type { Citation, CitedName } from './citation-of.ts'
import { surnameOf } from './name-parts.ts'
import { onOneLine } from './on-one-line.ts'

/** As babel, and so biblatex, names the languages; others by their codes. */
const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  pt: 'portuguese',
}
/** What TeX would read as an order. A brace counts for BibTeX even after a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/**
 * The citation as BibTeX, in UTF-8. A newspaper's text is an `@article` of it, which every style knows; another one is
 * `@online` (biblatex). A title stands in two pairs of braces: no style may take its capitals.
 */
export function citationBibtex(citation: Citation): string {
  const { id, kind, authors, translators, title, container, date, language, url, note, original } = citation
  const isNews = kind === 'newspaper'
  const fields: [string, string | undefined][] = [
    ['author', namesOf(authors)],
    ['translator', namesOf(translators)],
    ['title', `{${escaped(title)}}`],
    [isNews ? 'journal' : 'organization', escaped(container)],
    ['entrysubtype', isNews ? 'newspaper' : undefined],
    ['date', date],
    ['year', date.slice(0, 4)],
    ['url', url],
    ['langid', languageOf(language)],
    ['origlanguage', original && languageOf(original.language)],
    ['origtitle', original?.title && `{${escaped(original.title)}}`],
    ['origdate', original?.date],
    ['origpublisher', original?.outlet && escaped(original.outlet)],
    ['note', note && escaped(note)],
  ]
  const said = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@${isNews ? 'article' : 'online'}{${id},\n${said.join(',\n')}\n}\n`
}

const languageOf = (tag: string): string => {
  const code = tag.replace(/-.*/, '')
  return LANGUAGES[code] ?? code
}

const namesOf = (names: readonly CitedName[]): string => names.map(nameOf).join(' and ')

/** `van Beethoven, Ludwig`, `King, Jr., Martin Luther`; braces hold together what is no name of a person. */
function nameOf(name: CitedName): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`
  const { family, given, particle, suffix } = name
  const parts = [surnameOf({ particle, family: held(family) }), suffix, held(given)]
  return parts.filter(Boolean).join(', ')
}

/** A name with a comma or the word `and` would be read as two. */
const held = (part: string): string => (/,|\band\b/i.test(part) ? `{${escaped(part)}}` : escaped(part))

/** Text as TeX sets it, on one line. */
const escaped = (text: string): string =>
  onOneLine(text).replace(/[\\{}~^#$%&_]/g, (mark) => COMMANDS[mark] ?? `\\${mark}`)

import type { Citation, CitedName } from './citation-of.ts'
import { surnameOf } from './name-parts.ts'
import { onOneLine } from './on-one-line.ts'

/** What RIS calls the kinds of publication; Zotero and others read them as such. */
const TYPES: Record<Citation['kind'], string> = { newspaper: 'NEWS', magazine: 'MGZN' }

/**
 * The citation as RIS (Research Information Systems, 2011), as Zotero writes it: a tag and a value a line, CRLF. One `UR`, our
 * own address: a second one would take its place, or become a note.
 */
export function citationRis(citation: Citation): string {
  const { kind, authors, translators, title, container, date, language, url, note } = citation
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[kind]],
    ...authors.map((name): [string, string] => ['AU', nameOf(name)]),
    ...translators.map((name): [string, string] => ['A4', nameOf(name)]),
    ['TI', title],
    ['T2', container],
    ['PY', date.slice(0, 4)],
    ['DA', `${date.replaceAll('-', '/')}/`],
    ['LA', language],
    ['UR', url],
    ['N1', note],
    ['ER', ''],
  ]
  return fields.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${onOneLine(value)}\r\n`)).join('')
}

/** `García Márquez, Gabriel`; a comma within a name would part it, and there is no way to write one. */
function nameOf(name: CitedName): string {
  if ('literal' in name) return name.literal.replaceAll(',', '')
  const { given, suffix } = name
  const parts = [surnameOf(name), given, suffix].map((part) => part.replaceAll(',', ''))
  return parts.filter(Boolean).join(', ')
}

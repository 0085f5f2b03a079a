import type { Citation } from './citation-of.ts'

/** What RIS calls the kinds of publication; Zotero and others read them as such. */
const TYPES: Record<Citation['kind'], string> = { newspaper: 'NEWS', magazine: 'MGZN' }

/** The citation as RIS (Research Information Systems, 2011): a tag and a value a line, CRLF. */
export function citationRis(citation: Citation): string {
  const { kind, authors, translators, title, container, date, language, url, note } = citation
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[kind]],
    ...authors.map((name): [string, string] => ['AU', name]),
    ...translators.map((name): [string, string] => ['A4', name]),
    ['TI', title],
    ['T2', container],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['LA', language],
    ['UR', url],
    ['N1', note],
    ['ER', ''],
  ]
  return fields.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${onOneLine(value)}\r\n`)).join('')
}

/** A line that began within a value would be read as a field of its own. */
const onOneLine = (value: string): string => value.replace(/[\s\p{Cc}]+/gu, ' ').trim()

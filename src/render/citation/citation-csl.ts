import type { Citation } from './citation-of.ts'

/** What CSL calls the kinds of publication. Its `article` is one that appeared in none. */
const TYPES: Record<Citation['kind'], string> = { newspaper: 'article-newspaper', magazine: 'article-magazine' }

/** The citation as CSL-JSON (citationstyles.org, csl-data.json of 1.0.2): a list of one item, what is `undefined` is not said. */
export function citationCsl(citation: Citation): readonly [Record<string, unknown>] {
  const { id, kind, authors, translators, title, container, date, language, url, note, original } = citation
  return [
    {
      id,
      type: TYPES[kind],
      title,
      author: namesOf(authors),
      translator: namesOf(translators),
      'container-title': container,
      issued: dateOf(date),
      language,
      URL: url,
      'original-title': original?.title,
      'original-author': namesOf(original?.authors ?? []),
      'original-publisher': original?.outlet,
      'original-date': original?.date === undefined ? undefined : dateOf(original.date),
      note,
    },
  ]
}

const namesOf = (names: readonly string[]) => (names.length > 0 ? names.map((literal) => ({ literal })) : undefined)

const dateOf = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] })

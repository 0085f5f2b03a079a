import type { Citation, CitedName } from './citation-of.ts'

/** What CSL calls the kinds of publication. Its `article` is one that appeared in none. */
const TYPES: Record<Citation['kind'], string> = { newspaper: 'article-newspaper', magazine: 'article-magazine' }
/** Particles that go where the family name stands alone: "Bismarck", but "de la Cruz" and "van Gogh". */
const DROPPING = /^(?:vom|von|zu|zum|zur)\b/

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

const namesOf = (names: readonly CitedName[]) => (names.length > 0 ? names.map(nameOf) : undefined)

function nameOf(name: CitedName) {
  if ('literal' in name) return name
  const { family, given, particle, suffix } = name
  return {
    family,
    given: given || undefined,
    [DROPPING.test(particle) ? 'dropping-particle' : 'non-dropping-particle']: particle || undefined,
    suffix: suffix || undefined,
  }
}

const dateOf = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] })

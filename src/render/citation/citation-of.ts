import type { LinkedArticle } from '../../model.ts'
import type { Attribution, Contributor } from '../attribution/attribution.ts'
import { creditText } from '../attribution/note.ts'
import type { Context } from '../context.ts'
import { type NameParts, namePartsOf, type WholeName } from './name-parts.ts'

/** A name as citations have it. */
export type CitedName = NameParts | WholeName

/** What every form of a citation says of an edition. */
export interface Citation {
  /** The same whatever becomes of titles, names and slugs. */
  id: string
  kind: 'newspaper' | 'magazine'
  authors: CitedName[]
  translators: CitedName[]
  title: string
  /** Of the site. */
  container: string
  /** ISO. */
  date: string
  /** BCP 47. */
  language: string
  url: string
  /** The note on the original and how a machine helped, as text. */
  note: string | undefined
  /** The work that this is an edition of, where it is another: not what a summary is about. */
  original:
    | {
        language: string
        title: string | undefined
        date: string | undefined
        outlet: string | undefined
        authors: CitedName[]
      }
    | undefined
}

/** The citation of an edition, derived from the record that its note and byline are derived from. */
export function citationOf({ article }: LinkedArticle, attribution: Attribution, { site }: Context): Citation {
  const { edition, authors, translators, origin } = attribution
  const { language, locale, title, date, url } = edition
  return {
    id: `${article.key}-${language}`,
    kind: site.facts.schema === 'NewsArticle' ? 'newspaper' : 'magazine',
    authors: authors.map(citedName),
    translators: translators.map(citedName),
    title,
    container: site.facts.title[language],
    date,
    language: locale,
    url,
    note: creditText(attribution),
    original:
      origin === undefined || origin.use === 'summary'
        ? undefined
        : {
            language: origin.language,
            title: origin.title,
            date: origin.date,
            outlet: origin.outlet?.name,
            authors: origin.authors.map(citedName),
          },
  }
}

/** Somebody of whom there is no record is an id, which has no parts. */
const citedName = ({ name, person }: Contributor): CitedName => (person ? namePartsOf(person) : { literal: name })

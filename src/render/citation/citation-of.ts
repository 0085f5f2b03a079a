import type { LinkedArticle } from '../../model.ts'
import type { Attribution, Contributor } from '../attribution/attribution.ts'
import { creditText } from '../attribution/note.ts'
import type { Context } from '../context.ts'

/**
 * What every form of a citation says of an edition. Names are whole: nobody says which part of one is the surname, and a
 * guess is wrong for every second one in Spanish.
 */
export interface Citation {
  id: string
  kind: 'newspaper' | 'magazine'
  authors: string[]
  translators: string[]
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
    | { title: string | undefined; date: string | undefined; outlet: string | undefined; authors: string[] }
    | undefined
}

/** The citation of an edition, derived from the record that its note and byline are derived from. */
export function citationOf({ article }: LinkedArticle, attribution: Attribution, { site }: Context): Citation {
  const { edition, authors, translators, origin } = attribution
  const { language, locale, title, date, url } = edition
  return {
    id: `${article.key}-${language}`,
    kind: site.facts.schema === 'NewsArticle' ? 'newspaper' : 'magazine',
    authors: authors.map(nameOf),
    translators: translators.map(nameOf),
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
            title: origin.title,
            date: origin.date,
            outlet: origin.outlet?.name,
            authors: origin.authors.map(nameOf),
          },
  }
}

const nameOf = ({ name }: Contributor): string => name

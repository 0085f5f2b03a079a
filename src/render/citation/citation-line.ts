import { textsOf } from '../../ground/messages/index.ts'
import type { Inline, SiteFacts } from '../../model.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { namesOf, originNote } from '../attribution/note.ts'
import { formatDate } from '../words/format-date.ts'
import { asSentence, asWords, joinSentences } from '../words/inlines.ts'
import { innerQuotes } from '../words/inner-quotes.ts'

/**
 * How an edition is cited in words, as a note of the Chicago Manual of Style (17, 14.191) has it, then what it was made
 * from: "Ana Ruiz, “The Night Bus,” trans. Tom Hale, Test Notebook, March 14, 2026, https://…. Originally published …".
 */
export function citationLine(attribution: Attribution, facts: SiteFacts): Inline[] {
  const { edition, authors, translators } = attribution
  const { language, locale, title, date, url } = edition
  const unlinked = (path: string) => path
  const names = (people: Attribution['authors']) =>
    people.length === 0 ? undefined : asWords(namesOf(people, attribution, unlinked), language)
  const own = textsOf(language).pages.citation.line({
    authors: names(authors),
    title: innerQuotes(title, language),
    translators: names(translators),
    site: { text: facts.title[language], emphasis: 'cite' },
    date: formatDate(date, locale),
    url,
  })
  const origin = originNote(attribution, unlinked)
  return joinSentences([asSentence(own), ...(origin ? [asWords(origin, language)] : [])])
}

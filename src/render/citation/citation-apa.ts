import { textsOf } from '../../ground/messages/index.ts'
import type { Inline, Language } from '../../model.ts'
import { formatYearFirst } from '../words/format-date.ts'
import { asSentence, joinSentences } from '../words/inlines.ts'
import { joinList } from '../words/join-list.ts'
import type { Citation, CitedName } from './citation-of.ts'
import { surnameOf } from './name-parts.ts'

/** More of them are cut: the first nineteen and the last are named. */
const MOST = 20

/**
 * How an edition is cited in a list of references by the Publication Manual of the APA (7, 10.1 and 9.39): "Ellis, R. E.
 * (2021, August 25). The Night Bus (T. Hale, Trans.). Test Notebook. https://… (Original work published 2021)".
 */
export function citationApa(citation: Citation, language: Language): Inline[] {
  const { authors, translators, title, container, date, url, original } = citation
  const words = textsOf(language).pages.citation
  const by = translators.length > 0 ? ` (${words.translatedBy(listOf(translators.map(inOrder), language))})` : ''
  const what = asSentence([title + by])
  const whenWritten = [`(${formatYearFirst(date, language)})`]
  const who = authors.length > 0 && asSentence([listOf(authors.map(familyFirst), language)])
  const year = original?.date?.slice(0, 4)
  return joinSentences([
    ...(who ? [[...who, ' ', ...asSentence(whenWritten)], what] : [[...what, ' ', ...asSentence(whenWritten)]]),
    asSentence([{ text: container, emphasis: 'cite' }]),
    [url],
    ...(year === undefined ? [] : [[`(${words.originallyOf(year)})`]]),
  ])
}

/** "A, & B" in English, "A y B" in Spanish. */
function listOf(names: readonly string[], language: Language): string {
  const named = names.length > MOST ? [...names.slice(0, MOST - 1), `… ${names.at(-1)}`] : names
  if (language === 'es') return joinList(named, 'es').join('')
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')}, & ${named.at(-1)}`
}

/** `Ellis, R. E.`, `de la Cruz, J.`, `King, M. L., Jr.` */
function familyFirst(name: CitedName): string {
  if ('literal' in name) return name.literal
  return [surnameOf(name), initialsOf(name.given), name.suffix].filter(Boolean).join(', ')
}

/** `R. E. Ellis` */
const inOrder = (name: CitedName): string =>
  'literal' in name ? name.literal : [initialsOf(name.given), surnameOf(name)].filter(Boolean).join(' ')

/** `R. Evan` → `R. E.`, `Jean-Paul` → `J.-P.`; words in small letters stay: `María de los Ángeles` → `M. de los Á.` */
const initialsOf = (given: string): string =>
  given.replace(/\.(?=\p{L})/gu, '. ').replace(/(\p{Lu})[\p{L}\p{M}’']*\.?/gu, '$1.')

import { type BodyWords, bodyWords } from '../../ground/knowledge/body-words.ts'
import { isGivenName } from '../../ground/knowledge/known-names.ts'
import { type BlockText, startOfWord } from '../text/article-texts.ts'
import { isCapital } from '../text/is-capital.ts'
import { nameKey } from '../text/name-key.ts'
import { namedPlaces } from './named-places.ts'
import type { NameSpan } from './other-name.ts'

/** A ministry, court, party or the like that a text names; what it is and what it is for, by the numbers of rows of words. */
export interface NamedBody extends NameSpan {
  kinds: readonly number[]
  /** Each word's rows. */
  subjects: readonly (readonly number[])[]
}

/** Ministries and ministers stand in the first row of heads; what they are for may be written small. */
const MINISTRY = 0
const MOST_WORDS = 8
const JOINING = /^(?:and|de|del|e|el|for|la|las|los|of|on|para|the|y)$/
const LEADING = { es: /^(?:de|del|para)$/, en: /^(?:for|of|on)$/ }
const BETWEEN = /^['’]? $/
const LISTED = /^['’]?,? $/

/** The bodies that a text names in words all of which are known, in its order. */
export function namedBodies(text: BlockText): NamedBody[] {
  const known = bodyWords(text.edition.language)
  return text.telling.flatMap((at) => {
    const { bodies, isCapital } = text.known[at] ?? {}
    const isMinistry = bodies?.includes(MINISTRY) ?? false
    return bodies && (isMinistry || isCapital) ? bodyAt(text, at, bodies, isMinistry, known) : []
  })
}

function bodyAt(
  text: BlockText,
  at: number,
  kinds: readonly number[],
  isMinistry: boolean,
  known: BodyWords,
): NamedBody[] {
  const { language } = text.edition
  const follows = language === 'es' || LEADING.en.test(text.words[at + 1] ?? '')
  const behind = follows ? subjectsFrom(text, at, 1, isMinistry, known) : []
  const before = subjectsFrom(text, at, -1, isMinistry, known)
  if (behind === undefined || before === undefined || (language === 'es' && before.length > 1)) return []
  const places = [...before, at, ...behind].sort((one, other) => one - other)
  const words = [...before, ...behind].map((place) => nameKey(text.words[place] ?? ''))
  const telling = words.flatMap((word) => [known.subjects.get(word) ?? []].filter((rows) => rows.length > 0))
  const common = words.flatMap((word) => [known.common.get(word) ?? []].filter((rows) => rows.length > 0))
  if (telling.length + common.length === 0) return []
  return [
    {
      text,
      first: places[0] ?? at,
      last: places.at(-1) ?? at,
      kinds,
      subjects: telling.length > 0 ? telling : common.map((rows) => rows.map((row) => -1 - row)),
    },
  ]
}

/** The places of the words that belong to a head, in one direction; undefined where one of them is not known. */
function subjectsFrom(
  text: BlockText,
  head: number,
  step: 1 | -1,
  isMinistry: boolean,
  { heads, subjects, common }: BodyWords,
): number[] | undefined {
  const found: number[] = []
  for (let at = head + step; Math.abs(at - head) <= MOST_WORDS; at += step) {
    const [word, gap] = [text.words[at], gapBetween(text, Math.min(at, at - step))]
    if (word === undefined || !(isMinistry && step > 0 ? LISTED : BETWEEN).test(gap)) break
    if (step > 0 && JOINING.test(word)) continue
    const key = nameKey(word)
    const isSubject = subjects.has(key) || common.has(key)
    if (heads.has(key) && !isSubject) break
    if (!isCapital(word.charCodeAt(0)) && !(isMinistry && isSubject)) break
    if (isSubject) found.push(at)
    else if (gap.includes(',') || key.length < 3 || isGivenName(key) || isPlace(text, at) || opensSentence(text, at))
      break
    else return undefined
  }
  return found
}

const gapBetween = (text: BlockText, at: number): string =>
  text.text.slice(startOfWord(text, at) + (text.words[at]?.length ?? 0), startOfWord(text, at + 1))

const opensSentence = (text: BlockText, at: number): boolean =>
  at === 0 || /[^\p{L}\d,]\s*$/u.test(gapBetween(text, at - 1).trimEnd())

const isPlace = (text: BlockText, at: number): boolean =>
  namedPlaces(text).some(({ first, last }) => first <= at && at <= last)

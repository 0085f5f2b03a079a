import { tally } from '../../ground/basics/tally.ts'
import { cluesOf, countAnswers } from '../../ground/knowledge/count-answers.ts'
import { wordsOf } from '../text/article-texts.ts'
import { languageOfWord } from '../text/language-of-word.ts'
import { areLocalised } from './address-key.ts'
import type { BeadLink } from './bead-links.ts'

/** The links of a bead's source and those of its translation. */
type Links = readonly [readonly BeadLink[], readonly BeadLink[]]

/** A link of the source, and one of the translation: opposite each other, or by their addresses. */
interface Pair {
  there: BeadLink
  here: BeadLink
}

/** So many links of a bead are compared with one another, by so many of their words. */
const MOST = { links: 50, words: 20 }

/**
 * The links whose targets changed places, each with the one opposite: two of a bead, by their order and by their words;
 * or those of two beads, where each lacks what the other has too much.
 */
export const exchangedLinks = (beads: readonly Links[], left: readonly Links[]): Pair[] => [
  ...beads.flatMap(exchangedWithin),
  ...exchangedBetween(left),
]

function exchangedWithin([there, here]: Links): Pair[] {
  if (there.length < 2 || here.length < 2) return []
  const twins = onlyOnes(here)
  const pairs = onlyOnes(there).flatMap((link) => {
    const at = twins.findIndex(({ key }) => key === link.key)
    return at < 0 ? [] : [{ there: link, here: twins[at] as BeadLink, at }]
  })
  return pairs.flatMap((one, index) => {
    const other = pairs.slice(index + 1).find(({ at, ...later }) => at < one.at && wordsOfPairs(one, later) > 0)
    return other ? swap(one, other) : []
  })
}

/** Those whose address stands there once. */
function onlyOnes(links: readonly BeadLink[]): BeadLink[] {
  const counts = tally(links.map(({ key }) => key))
  return links.filter(({ key }) => counts.get(key) === 1).slice(0, MOST.links)
}

function exchangedBetween(left: readonly Links[]): Pair[] {
  const opposite = new Map<string, Pair>()
  return left.flatMap(([allThere, allHere]) =>
    allThere.slice(0, MOST.links).flatMap((there) =>
      allHere.slice(0, MOST.links).flatMap((here) => {
        const before = opposite.get(`${here.key} ${there.key}`)
        opposite.set(`${there.key} ${here.key}`, { there, here })
        if (before === undefined || areLocalised(there.inline.value, here.inline.value)) return []
        const [one, other] = swap(before, { there, here })
        return wordsOfPairs(one, other) < 0 ? [] : [before, { there, here }]
      }),
    ),
  )
}

const swap = (one: Pair, other: Pair): [Pair, Pair] => [
  { there: one.there, here: other.here },
  { there: other.there, here: one.here },
]

/** How many words two pairs have in common after an exchange; -1 where they have any as they are. */
function wordsOfPairs(one: Pair, other: Pair): number {
  const [there, otherThere] = [ownWords(one.there, other.there), ownWords(other.there, one.there)]
  const [here, otherHere] = [ownWords(one.here, other.here), ownWords(other.here, one.here)]
  const common = (words: readonly string[], others: readonly string[]) =>
    countAnswers(words, one.there.has.edition.language, cluesOf(others, one.here.has.edition.language))
  if (common(there, here) + common(otherThere, otherHere) > 0) return -1
  return common(there, otherHere) + common(otherThere, here)
}

/** The words of a label that another one beside it does not have. */
function ownWords({ inline, has }: BeadLink, other: BeadLink): readonly string[] {
  const { language } = has.edition
  const clues = cluesOf(wordsIn(other), language)
  return wordsIn({ inline }).filter(
    (word) => languageOfWord(word.toLowerCase()) === undefined && countAnswers([word], language, clues) === 0,
  )
}

const wordsIn = ({ inline }: Pick<BeadLink, 'inline'>): readonly string[] => wordsOf(inline.label).slice(0, MOST.words)

import { remember } from '../ground/basics/remember.ts'
import { type BlockContent, type Language, type LockEntry, otherLanguage, type Pairing } from '../model.ts'
import type { BlockLink, LinkedSide, Recorded, TodaysSide } from './linked-side.ts'
import { matchByPairing } from './match-by-pairing.ts'
import { type Match, matchChanged, matchParts } from './match-by-words.ts'
import { matchExactly } from './match-exactly.ts'
import { matchInPlace } from './match-in-place.ts'
import { type WordBag, wordBag, wordsBeyond } from './word-bag.ts'

/**
 * Which blocks recorded today's blocks are: by hash, then by their words; of what is open also by its place. A block that was split or merged has several
 * links.
 */
export function linkBlocks(editions: readonly TodaysSide[], entries: readonly LockEntry[]): LinkedSide[] {
  return editions.map((today) => {
    const recorded = entries.flatMap(({ sides }, entry) =>
      sides[today.language].map((content, slot) => ({ entry, slot, content })),
    )
    const partners = matchExactly(
      today.contents.map(({ hash }) => hash),
      recorded.map(({ content }) => content.hash),
    )
    const side: LinkedSide = { ...today, recorded, links: toLinks('exact', matchesOf(partners), recorded) }
    const known: LinkedSide = { ...side, links: [...side.links, ...linkByWords(side)] }
    const isOpen = (entry: number) => entries[entry]?.open === true
    return {
      ...known,
      links: [...known.links, ...matchInPlace(known, isOpen, wordsToOverwrite(entries, today.language))],
    }
  })
}

/** Hashes of the source's own words that wait in a language to be translated: opposite these nothing was recorded. */
const wordsToOverwrite = (entries: readonly LockEntry[], language: Language): ReadonlySet<string> =>
  new Set(
    entries
      .filter(({ open, sides }) => open && sides[language].length === 0)
      .flatMap(({ sides }) => sides[otherLanguage(language)].map(({ hash }) => hash)),
  )

/** The sides with links of blocks that were wholly rewritten, which only what stands opposite tells. */
export const linkOpposite = (sides: readonly LinkedSide[], pairings: readonly Pairing[]): LinkedSide[] =>
  sides.map((side, index) => {
    const other = sides[1 - index]
    return other ? { ...side, links: [...side.links, ...matchByPairing(side, other, pairings)] } : side
  })

const matchesOf = (partners: readonly (number | undefined)[]): Match[] =>
  partners.flatMap((there, here): Match[] => (there === undefined ? [] : [[here, there]]))

const toLinks = (kind: BlockLink['kind'], matches: readonly Match[], recorded: readonly Recorded[]): BlockLink[] =>
  matches.flatMap(([today, there]) => {
    const block = recorded[there]
    return block ? [{ today, recorded: block, kind }] : []
  })

function linkByWords({ contents, recorded, links: exact }: LinkedSide): BlockLink[] {
  if (recorded.length === 0) return []
  const links = [...exact]
  const [bagOf, bagOfRecorded] = [bagsOf(contents), bagsOf(recorded.map(({ content }) => content))]
  /** Blocks that have none of the links. */
  const without = (some: readonly BlockLink[]) => {
    const [used, usedRecorded] = [new Set(some.map(({ today }) => today)), new Set(some.map((link) => link.recorded))]
    return {
      today: { free: [...contents.keys()].filter((index) => !used.has(index)), bagOf },
      recorded: {
        free: recorded.flatMap((block, index) => (usedRecorded.has(block) ? [] : [index])),
        bagOf: bagOfRecorded,
      },
    }
  }
  const add = (matches: readonly Match[]) => links.push(...toLinks('words', matches, recorded))
  const changed = without(exact)
  const matches = matchChanged(changed.today, changed.recorded)
  add(matches)
  const come = beyond(matches, bagOf, bagOfRecorded)
  const gone = beyond(
    matches.map(([here, there]) => [there, here]),
    bagOfRecorded,
    bagOf,
  )
  add(matchParts(without(links).today, { ...changed.recorded, bagOf: gone }))
  const merged = matchParts(without(links).recorded, { ...changed.today, bagOf: come })
  add(merged.map(([part, whole]): Match => [whole, part]))
  return links.slice(exact.length)
}

type BagOf = (index: number) => WordBag

/** The words of blocks without those that are still in the block that each is by now, or was: these became no other one. */
function beyond(matches: readonly Match[], own: BagOf, other: BagOf): BagOf {
  const known = new Map(matches.map(([block, partner]) => [block, wordsBeyond(own(block), other(partner))]))
  return (index) => known.get(index) ?? own(index)
}

/** The words of contents by index. Most articles are as they were: their words are never counted. */
const bagsOf =
  (contents: readonly BlockContent[]): BagOf =>
  (index) => {
    const content = contents[index]
    return content ? bagOfContent(content) : wordBag('')
  }

/** Whoever writes asks again of what was just linked. */
const bagOfContent = remember(({ text }: BlockContent) => wordBag(text))

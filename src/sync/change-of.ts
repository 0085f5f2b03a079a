import type { BlockContent, Change, ChangeKind, Language } from '../model.ts'
import { withoutMark } from './block-content.ts'
import { valuesIn } from './values-in.ts'

/** A side before and after. */
export interface Revised {
  before: readonly BlockContent[]
  after: readonly BlockContent[]
  language: Language
  /** BCP 47. */
  locale: string
}

/** What became of a side's blocks; undefined where they are as they were. */
export function changeOf(revised: Revised): Change | undefined {
  const { before, after } = revised
  const kind = kindOf(revised)
  const textsOf = (blocks: readonly BlockContent[]) => blocks.map(({ text }) => text)
  return kind && { kind, before: textsOf(before), after: textsOf(after) }
}

function kindOf({ before, after, ...said }: Revised): ChangeKind | undefined {
  if (sorted(before, ({ hash }) => hash) === sorted(after, ({ hash }) => hash)) {
    return sorted(before, ({ text }) => text) === sorted(after, ({ text }) => text) ? undefined : 'format'
  }
  if (saysTheSame(before, after, unmarked)) return 'format'
  if (values(before, said).join() !== values(after, said).join()) return 'quantity'
  return saysTheSame(before, after, withoutForm) ? 'format' : 'wording'
}

/** In whatever order they stand: that is told apart. */
const sorted = (blocks: readonly BlockContent[], of: (block: BlockContent) => string): string =>
  blocks.map(of).sort().join('\n')

/** A paragraph that is split or merged says what it said; blocks that stood in another order there may have been merged. */
function saysTheSame(
  before: readonly BlockContent[],
  after: readonly BlockContent[],
  textOf: (text: string) => string,
): boolean {
  if (before.length === 0 || after.length === 0) return false
  const joined = (blocks: readonly BlockContent[]) => blocks.map(({ text }) => textOf(withoutMark(text))).join(' ')
  const now = joined(after)
  return ordersOf(before).some((order) => joined(order) === now)
}

/** Most blocks of which every order is tried. */
const MOST_ORDERED = 4

function ordersOf(blocks: readonly BlockContent[]): (readonly BlockContent[])[] {
  if (blocks.length < 2 || blocks.length > MOST_ORDERED) return [blocks]
  return blocks.flatMap((block) =>
    ordersOf(blocks.filter((other) => other !== block)).map((others) => [block, ...others]),
  )
}

/** Without marks of emphasis. */
const unmarked = (text: string): string => text.replace(/[*~`]+/g, '')

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/g
/** A note at the end of a link's words, and what follows it: the link's target. */
const NOTE_IN_LINK = /\s*\[\^\]\s*(\]\([^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?: "[^"]*")?\))/g
const SPACED_MARK = /\s*([,;.:"()¿?¡!])\s*/g

/** Without what is no word: kinds of marks, spaces beside them, on which side of a link's edge a note stands, what cannot be seen. */
const withoutForm = (text: string): string =>
  unmarked(text)
    .replace(INVISIBLE, '')
    .replace(/(\s)\s+/g, '$1')
    .replace(NOTE_IN_LINK, '$1[^]')
    .replace(/\[\[\^\]\s*/g, '[^][')
    .replace(/\s*\[\^\]\s*/g, '[^]')
    .replace(/[«»“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s*(?:—|–|--|(?<=\s)-(?=\s))\s*/g, '—')
    .replaceAll('…', '...')
    .replace(SPACED_MARK, '$1')

const values = (
  blocks: readonly BlockContent[],
  { language, locale }: Pick<Revised, 'language' | 'locale'>,
): string[] => valuesIn(blocks.map(({ text }) => text).join('\n'), language, locale)

/** Whether two sides that both changed did so alike: the same quantities gone and come. Words cannot be compared. */
export const areAlike = (one: Revised, other: Revised): boolean => differenceIn(one) === differenceIn(other)

function differenceIn({ before, after, ...said }: Revised): string {
  const gone = values(before, said)
  const come = values(after, said).filter((value) => {
    const at = gone.indexOf(value)
    if (at >= 0) gone.splice(at, 1)
    return at < 0
  })
  return `${gone.join()} → ${come.join()}`
}

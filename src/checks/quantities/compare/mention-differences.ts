import type { Mention } from '../../../ground/quantities/types.ts'
import type { Counted, Difference, QuantityCheck, Saying, Sides } from './types.ts'

/** So many of a side are compared: whoever mends these runs the checks again. */
const MOST = 40
/** Of its length, how much two names of a period may differ: fifteen days are a fortnight. */
const ROUNDING = 0.1

const CHECKS: Readonly<Record<Mention['subject'], QuantityCheck>> = {
  money: 'currency-mismatch',
  period: 'unit-mismatch',
}

/** A mention, and where it stands. */
type Placed = Mention & Saying
type TwoSides = readonly [source: readonly Placed[], translation: readonly Placed[]]

/** What a bead names, and what of it is left once all that may be the same is taken away. */
export interface MentionsLeft {
  all: TwoSides
  left: TwoSides
}

/** The money and the periods that a bead names; amounts that are in `pairs` are compared already. */
export function mentionsLeftIn(sides: Sides, pairs: readonly (readonly [Counted, Counted])[]): MentionsLeft[] {
  if (!sides.every((side) => side.some(isNaming))) return []
  const compared = new Set(pairs.flatMap((pair) => (pair.every(({ currency }) => currency) ? pair : [])))
  return (['money', 'period'] as const).map((subject) => {
    const [source, translation] = [mentionsOf(sides[0], subject, compared), mentionsOf(sides[1], subject, compared)]
    const taken = new Set<Placed>()
    const left = source.filter((there) => {
      const here = translation.find((each) => !taken.has(each) && isSame(there, each))
      if (here) taken.add(here)
      return here === undefined
    })
    return { all: [source, translation], left: [left, translation.filter((each) => !taken.has(each))] }
  })
}

/**
 * Money and periods that one side of a bead names where the other names others, but for what the beads around lack. `told`
 * is what was told of its amounts.
 */
export function mentionDifferences(
  named: readonly MentionsLeft[],
  near: readonly { named: readonly MentionsLeft[] }[],
  told: readonly Difference[],
): Difference[] {
  const isNear = (mention: Placed, side: 0 | 1) =>
    near.some(({ named }) => named.some(({ left }) => left[side].some((each) => isSame(mention, each))))
  return named.flatMap(({ all, left }) => {
    if (left.some((side) => side.length === 0)) return []
    const [source, translation] = [
      left[0].filter((mention) => !isNear(mention, 1)),
      left[1].filter((mention) => !isNear(mention, 0)),
    ]
    return conflicts([source, translation], all).flatMap(([there, here]): Difference[] => {
      const check = CHECKS[there.subject]
      const isTold = told.some(
        (each) =>
          each.check === check &&
          each.kind === 'other' &&
          [each.here, each.there].some((stretch) => overlap(stretch, here) || overlap(stretch, there)),
      )
      return isTold ? [] : [{ check, kind: 'word', here, there }]
    })
  })
}

const overlap = (one: Saying, other: Saying): boolean =>
  one.at === other.at && one.start < other.end && other.start < one.end

const isNaming = ({ mentions, quantities }: Sides[0][number]): boolean =>
  mentions.length > 0 || quantities.some(({ currency }) => currency)

function mentionsOf(side: Sides[0], subject: Mention['subject'], compared: ReadonlySet<Counted>): Placed[] {
  const mentions = side.flatMap((at) => at.mentions.map((mention): Placed => ({ ...mention, at })))
  const amounts =
    subject === 'money' ? side.flatMap(({ quantities }) => quantities).filter((each) => !compared.has(each)) : []
  return [...mentions, ...amounts.flatMap(moneyOf)].filter((mention) => mention.subject === subject).slice(0, MOST)
}

function moneyOf({ currency, shared, at, start, end }: Counted): Placed[] {
  if (currency === undefined || shared) return []
  const senses = currency.filter((code) => code !== 'XXX')
  return [{ subject: 'money', senses, isSure: senses.length === currency.length, at, start, end }]
}

/** Names that the other side has nowhere, or the only one of each that is left, as where one of several is another. */
function conflicts([source, translation]: TwoSides, all: TwoSides): [there: Placed, here: Placed][] {
  const [there, here] = [source, translation].map((side) => (side.length === 1 ? side[0] : undefined))
  if (there && here) return there.isSure && here.isSure ? [[there, here]] : []
  const [foreign, own] = [strangers(source, all[1]), strangers(translation, all[0])]
  return foreign.slice(0, own.length).map((each, index) => [each, own[index] as Placed])
}

const strangers = (mentions: readonly Placed[], opposite: readonly Placed[]): Placed[] =>
  mentions.filter((mention) => mention.isSure && !opposite.some((each) => isSame(mention, each)))

const isSame = (one: Mention, other: Mention): boolean =>
  one.senses.some((sense) => other.senses.some((each) => isSameSense(sense, each)))

const isSameSense = (one: string | number, other: string | number): boolean =>
  one === other || (typeof one === 'number' && typeof other === 'number' && Math.abs(one / other - 1) <= ROUNDING)

import { groupBy } from '../../../ground/basics/group-by.ts'
import { remember } from '../../../ground/basics/remember.ts'
import { vocabularyOf } from '../../../ground/quantities/vocabulary.ts'
import { numberKey } from './counted-blocks.ts'
import { holds } from './holds.ts'
import { isConverted, wholeOf } from './is-converted.ts'
import { countsAnew } from './is-counting.ts'
import { isNoOrder } from './is-no-order.ts'
import { saysUnit } from './says-unit.ts'
import type { Counted, CountedBlock } from './types.ts'

/** Whether the blocks opposite say a quantity in another way: twice, in code, as a fraction, in other units, within a date. */
export function isExplained(counted: Counted, opposite: readonly CountedBlock[]): boolean {
  // What counts something does so each time: "two boats and two cars".
  const isAnew = countsAnew(counted)
  return (
    opposite.some((block) => (!isAnew && isRepeated(counted, block)) || isPutOtherwise(counted, block)) ||
    opposite.some((block) => standsIn(counted, block) || isShare(counted, block) || saysUnit(counted, block)) ||
    (counted.kind === 'parts' && counted.values.every((part) => opposite.some((block) => hasPart(block, part))))
  )
}

const haveCommonKey = (one: Counted, other: Counted): boolean => one.keys.some((key) => other.keys.includes(key))

/** Whether a block has the same quantity once more. */
const isRepeated = (counted: Counted, block: CountedBlock): boolean =>
  counted.keys.some((key) =>
    (sameByKey(block).get(key) ?? []).some(([, other]) => !isNoOrder(other, counted) && !isNoOrder(counted, other)),
  )

/** The quantities of a block by each of their keys. */
const sameByKey = remember(({ quantities }: CountedBlock) =>
  groupBy(
    quantities.flatMap((each) => each.keys.map((key) => [key, each] as const)),
    ([key]) => key,
  ),
)

/** The quantities of a block, those that are alike once: a text that repeats one a thousand times is compared with one. */
const unlikeIn = remember(({ quantities }: CountedBlock): readonly Counted[] => [
  ...new Map(quantities.map((each) => [likenessOf(each), each])).values(),
])

function likenessOf(counted: Counted): string {
  const { kind, values, keys, role, weight, percent, unit } = counted
  return [kind, values, keys, role, weight, percent, unit?.id, wholeOf(counted)].join('|')
}

/** Whether a block has a quantity in another way. */
const isPutOtherwise = (counted: Counted, block: CountedBlock): boolean =>
  unlikeIn(block).some(
    (other) => (saysToo(other, counted) || saysToo(counted, other)) && !haveCommonKey(counted, other),
  )

function saysToo(other: Counted, counted: Counted): boolean {
  if (counted.kind === 'month') return other.kind === 'parts' && other.values.includes(counted.values[0] ?? 0)
  if (counted.kind !== 'number') return false
  const [value = 0] = counted.values
  if (other.kind === 'parts')
    return (
      other.values.some((part) => counted.values.some((each) => part === each || part === each % 100)) ||
      isRatio(other, value)
    )
  if (other.kind !== 'number') return false
  const [theirs = 0] = other.values
  if (counted.role === 'decade') return theirs % 100 === value % 100
  if (counted.role === 'ordinal' && other.role === 'decade') return theirs === (value - 1) * 100
  if (counted.percent) {
    // "un tercio", and "una quinta parte" by its ordinal
    const share = other.role === 'ordinal' ? 100 / theirs : theirs * 100
    return Math.abs(share - value) < 0.5
  }
  return isConverted(counted, other)
}

const isRatio = ({ values }: Counted, value: number): boolean =>
  Math.abs((values[0] ?? 0) / (values[1] ?? 1) - value) < 0.01

const OUT_OF = /^\s(?:de\scada|out\sof|in|of)(?:\severy)?\s$/

/** "uno de cada cinco" → its numbers, and 20 */
const sharesIn = remember(({ quantities, map }: CountedBlock): { numbers: Counted[]; percent: number }[] =>
  quantities.flatMap((part, index) => {
    const whole = quantities[index + 1]
    if (whole === undefined || !OUT_OF.test(map.text.slice(part.end, whole.start))) return []
    return [{ numbers: [part, whole], percent: (100 * (part.values[0] ?? 0)) / (whole.values[0] ?? 1) }]
  }),
)

/** Whether one says in per cent what the other says as one out of so many. */
function isShare(counted: Counted, opposite: CountedBlock): boolean {
  const isOf = (percent: number) => (other: Counted) =>
    other.percent !== undefined && Math.abs((other.values[0] ?? 0) - percent) < 0.5
  return (
    sharesIn(opposite).some(({ percent }) => isOf(percent)(counted)) ||
    sharesIn(counted.at).some(
      ({ numbers, percent }) => numbers.includes(counted) && opposite.quantities.some(isOf(percent)),
    )
  )
}

const hasPart = ({ quantities }: CountedBlock, part: number): boolean =>
  quantities.some(
    ({ kind, keys, values }) =>
      keys.includes(numberKey(part)) ||
      (kind === 'month' && values[0] === part) ||
      (kind === 'parts' && values.includes(part)) ||
      (kind === 'number' && (values[0] ?? 0) > 1000 && (values[0] ?? 0) % 100 === part),
  )

/** Whether a block holds the very same digits or words: in code, in a version, in a name, as a word of the other language. */
function standsIn(
  { at, kind, start, end, weight, scale }: Counted,
  { edition, block, map, quantities }: CountedBlock,
): boolean {
  const stretch = at.map.text.slice(start, end)
  const own = weight === 'figure' ? (/\d[\d.,:/]*\d|\d|\p{Lu}+/u.exec(stretch)?.[0] ?? stretch) : stretch
  // "once" is eleven here and one time there.
  if (kind === 'number' && weight === 'word' && vocabularyOf(edition.language).meaningOf(own.toLowerCase()))
    return false
  const next = /^[\s-]*\p{L}+/u.exec(at.map.text.slice(at.map.text.indexOf(own, start) + own.length))?.[0]
  if (kind === 'number' && (isGlued(own, next?.trim(), map.text) || isCode(stretch, map.text))) return true
  // "a billion" is no "billón": there the word itself is the subject.
  const word = weight === 'word' ? /\p{L}*ill[oió]+n\p{L}*/iu.exec(own)?.[0] : undefined
  if (scale !== undefined && word && holds(map.text.toLowerCase(), word.toLowerCase())) return true
  if (!holds(block.text, own)) return false
  const isPlain = scale === undefined && (!/[.,]/.test(own) || !holds(map.text, own))
  if (kind === 'label' || weight === 'word' || isPlain) return true
  // Digits that were read there as another number are not the same, but where the next word is the same too.
  if (next !== undefined && holds(map.text, own + next)) return true
  return quantities.some((other) => other.kind === 'label' && holds(map.text.slice(other.start, other.end), own))
}

/**
 * Whether the digits stand there with letters behind them that no vocabulary has, `30fps`, with the word that is here behind a
 * space, `220V`, or as a patch level: `1.9.3-p392`.
 */
const isGlued = (digits: string, next: string | undefined, text: string): boolean =>
  /^\d+(?:\.\d+)?$/.test(digits) &&
  text.includes(digits) &&
  new RegExp(
    `(?<![\\p{L}\\d.,])${digits.replace('.', '\\.')}(?:\\p{L}{2}${next ? `|${next}(?!\\p{L})` : ''})|(?<!\\p{L})p${digits}(?!\\d)`,
    'u',
  ).test(text)

/** Whether digits with letters, that one language reads as an amount, stand there as they are: `229B`, `87a`. */
const isCode = (stretch: string, text: string): boolean => /^\d+\p{L}+$/u.test(stretch) && holds(text, stretch)

import { remember } from '../../../ground/basics/remember.ts'
import { areOtherMoney, currencyDiffers, percentDiffers, unitDiffers } from './same-attributes.ts'
import type { Counted, CountedBlock, Difference, Sides } from './types.ts'

/** In what two quantities of the same value differ, or that one is marked as its locale does not. */
export function attributeDifferences([there, here]: readonly [Counted, Counted], sides: Sides): Difference[] {
  const differences: Difference[] = []
  const tell = (check: Difference['check']) => differences.push({ check, kind: 'other', here, there })
  if (there.kind !== 'number' || here.kind !== 'number') return []
  if (percentDiffers(there, here) && !isFraction(there) && !isFraction(here)) tell('percent-mismatch')
  if (areOtherMoney(there, here)) tell('currency-mismatch')
  else if (currencyDiffers(there, here) && !isNamed(there, sides[1]) && !isNamed(here, sides[0]))
    tell('currency-mismatch')
  if (unitDiffers(there, here)) tell('unit-mismatch')
  for (const [own, other] of [
    [there, here],
    [here, there],
  ] as const) {
    if (own.wrongMark && other.weight === 'figure' && isAmount(own)) {
      differences.push({ check: 'number-mismatch', kind: 'mark', here: own, there: other })
    }
  }
  return differences
}

const isFraction = ({ weight, values }: Counted): boolean => weight !== 'figure' && (values[0] ?? 0) < 1

/** Whether the currency of one stands somewhere in the blocks opposite, only not beside the number. */
const isNamed = ({ currency }: Counted, opposite: readonly CountedBlock[]): boolean =>
  currency?.some((code) => opposite.some((block) => currenciesIn(block).has(code))) ?? false

const currenciesIn = remember(
  ({ quantities }: CountedBlock): ReadonlySet<string> => new Set(quantities.flatMap(({ currency = [] }) => currency)),
)

/** A number of something, not of a version, chapter or figure: `3.5 million`, not `Ruby 3.5`. */
function isAmount({ at, start, end, percent, currency, unit, scale, wrongMark, values }: Counted): boolean {
  if (percent || currency || unit || scale || wrongMark === 'grouping') return true
  const { text } = at.map
  const isVersion =
    /(?:\p{Lu}\p{L}*|versi[oó]n(?:es)?|releases?|cap[ií]tulos?|chapters?|secci[oó]n|sections?|figuras?|tablas?|v)[\s-]*$/u
  return (
    !isVersion.test(text.slice(Math.max(0, start - 24), start)) &&
    /^\s?\p{Ll}/u.test(text.slice(end, end + 3)) &&
    !Number.isInteger(values[0])
  )
}

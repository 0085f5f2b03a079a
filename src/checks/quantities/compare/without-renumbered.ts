import type { Counted, Difference } from './types.ts'

/** What is counted through an article, so that one more of it shifts all that follow. */
const COUNTED = /(?:figuras?|fig\.|figures?|im[aá]gen(?:es)?|images?|tablas?|tables?|cuadros?|gr[aá]ficos?|charts?)\s$/i
/** A slip shifts one reference, not several alike. */
const SEVERAL = 2

/** Without the references to figures and tables that one edition counts otherwise, all as many on: it has one more of them. */
export function withoutRenumbered(differences: readonly Difference[]): Difference[] {
  const times = new Map<number, number>()
  for (const difference of differences) {
    const shift = shiftOf(difference)
    if (shift !== undefined) times.set(shift, (times.get(shift) ?? 0) + 1)
  }
  return differences.filter((difference) => {
    const shift = shiftOf(difference)
    return shift === undefined || (times.get(shift) ?? 0) < SEVERAL
  })
}

function shiftOf(difference: Difference): number | undefined {
  if (difference.kind !== 'other' || !isReference(difference.here) || !isReference(difference.there)) return undefined
  return (difference.here.values[0] ?? 0) - (difference.there.values[0] ?? 0)
}

const isReference = ({ kind, at, start }: Counted): boolean =>
  kind === 'number' && COUNTED.test(at.map.text.slice(Math.max(0, start - 12), start))

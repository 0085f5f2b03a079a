import type { Opposites, Pairing } from '../model.ts'

/**
 * What is left of pairings whose blocks stand elsewhere now, among those `known`. A block that lost its opposite stands
 * alone, and so do those of what is not to stay a pair.
 */
export function withoutBlocks(
  known: readonly Opposites[],
  pairings: readonly Pairing[],
  stays: (left: Opposites) => boolean = () => true,
): Pairing[] {
  const taken = {
    source: new Set(known.flatMap(({ source }) => source)),
    translation: new Set(known.flatMap(({ translation }) => translation)),
  }
  return pairings.flatMap((pairing): Pairing[] => {
    const source = pairing.source.filter((index) => !taken.source.has(index))
    const translation = pairing.translation.filter((index) => !taken.translation.has(index))
    if (source.length > 0 && translation.length > 0 && stays({ source, translation }))
      return [{ ...pairing, source, translation }]
    return [
      ...source.map((index): Pairing => ({ source: [index], translation: [], score: 0 })),
      ...translation.map((index): Pairing => ({ source: [], translation: [index], score: 0 })),
    ]
  })
}

import { sameAttributes } from './same-attributes.ts'
import type { Counted } from './types.ts'

/** Quantities of both sides that are the same, and those that are left. */
export interface Pairs {
  pairs: [Counted, Counted][]
  left: [Counted[], Counted[]]
}

/** Pairs quantities that may have the same value: first those that are of the same thing too, in order. */
export function pairQuantities(source: readonly Counted[], translation: readonly Counted[]): Pairs {
  if (source.length === 0 || translation.length === 0) return { pairs: [], left: [[...source], [...translation]] }
  const byKey = groupByKey(translation)
  const partner = new Map<Counted, Counted>()
  const taken = new Set<Counted>()
  const pairWhere = (fits: (here: Counted, there: Counted) => boolean) => {
    for (const here of source) {
      if (partner.has(here)) continue
      for (const key of here.keys) {
        const there = byKey.get(key)?.find((each) => !taken.has(each) && fits(here, each))
        if (there === undefined) continue
        partner.set(here, there)
        taken.add(there)
        break
      }
    }
  }
  const isSaid = (here: Counted, there: Counted) => here.weight !== 'hint' && there.weight !== 'hint'
  pairWhere((here, there) => isSaid(here, there) && isOfSame(here, there))
  pairWhere((here, there) => isSaid(here, there) && sameAttributes(here, there))
  for (const fits of [isSaid, sameAttributes, () => true]) if (partner.size < source.length) pairWhere(fits)
  return {
    pairs: [...partner],
    left: [source.filter((each) => !partner.has(each)), translation.filter((each) => !taken.has(each))],
  }
}

/** Both are of the same unit, currency or kind of number, or both of none. */
const isOfSame = (here: Counted, there: Counted): boolean =>
  sameAttributes(here, there) && here.unit?.id === there.unit?.id && here.role === there.role

function groupByKey(quantities: readonly Counted[]): Map<string, Counted[]> {
  const groups = new Map<string, Counted[]>()
  for (const counted of quantities) {
    for (const key of counted.keys) {
      const group = groups.get(key)
      if (group) group.push(counted)
      else groups.set(key, [counted])
    }
  }
  return groups
}

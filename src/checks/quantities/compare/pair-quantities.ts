import { isNoOrder } from './is-no-order.ts'
import { isOfSameSort } from './is-suspect.ts'
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
  const byKey = groupAlike(translation, new Set(source.flatMap(({ keys }) => keys)))
  const answered = source.filter(({ keys }) => keys.some((key) => byKey.has(key)))
  const partner = new Map<Counted, Counted>()
  const taken = new Set<Counted>()
  const pairWhere = (fits: (here: Counted, there: Counted) => boolean) => {
    for (const here of answered) {
      if (partner.has(here)) continue
      for (const key of here.keys) {
        const there = firstOf(byKey.get(key) ?? [], taken, (each) => fits(here, each))
        if (there === undefined) continue
        partner.set(here, there)
        taken.add(there)
        break
      }
    }
  }
  const isAlike = (here: Counted, there: Counted) => isInKind(here, there) && sameAttributes(here, there)
  const areAlikeHints = (here: Counted, there: Counted) => areHints(here, there) && isAlike(here, there)
  const isSaid = (here: Counted, there: Counted) => here.weight !== 'hint' && there.weight !== 'hint'
  pairWhere((here, there) => isSaid(here, there) && isOfSame(here, there))
  pairWhere((here, there) => isSaid(here, there) && sameAttributes(here, there))
  for (const fits of [isSaid, isOfSameSort, areAlikeHints, isAlike, isInKind])
    if (partner.size < answered.length) pairWhere(fits)
  return {
    pairs: [...partner],
    left: [source.filter((each) => !partner.has(each)), translation.filter((each) => !taken.has(each))],
  }
}

/** "un" is no "first". */
const isInKind = (here: Counted, there: Counted): boolean => !isNoOrder(here, there) && !isNoOrder(there, here)

/** "ambos" stands for "both" rather than for "two boats", which would then be missed. */
const areHints = (here: Counted, there: Counted): boolean =>
  here.weight === 'hint' && there.weight === 'hint' && here.sort === there.sort

/** Both are of the same unit, currency or kind of number, or both of none. */
const isOfSame = (here: Counted, there: Counted): boolean =>
  sameAttributes(here, there) && here.unit?.id === there.unit?.id && here.role === there.role

/** Quantities with a key in common that all fit another one, or none of them: in their order, with its number of each. */
type Alike = [order: number, counted: Counted][]

/** By those of their keys that are wanted. */
function groupAlike(quantities: readonly Counted[], wanted: ReadonlySet<string>): Map<string, Alike[]> {
  const groups = new Map<string, Map<string, Alike>>()
  for (const [order, counted] of quantities.entries()) {
    const { keys, weight, percent, currency, unit, shared, role } = counted
    const common = keys.filter((key) => wanted.has(key))
    if (common.length === 0) continue
    const said = [weight === 'hint', percent, currency, unit?.id, shared, role].join()
    for (const key of common) {
      const group = groups.get(key) ?? new Map<string, Alike>()
      groups.set(key, group)
      const alike = group.get(said)
      if (alike) alike.push([order, counted])
      else group.set(said, [[order, counted]])
    }
  }
  // From the end, where what was taken is taken away.
  return new Map([...groups].map(([key, group]) => [key, [...group.values()].map((alike) => alike.reverse())]))
}

/** The first that is not taken and fits. */
function firstOf(groups: readonly Alike[], taken: ReadonlySet<Counted>, fits: (counted: Counted) => boolean) {
  let first: Alike[number] | undefined
  for (const alike of groups) {
    while (alike.length > 0 && taken.has((alike.at(-1) as Alike[number])[1])) alike.pop()
    const next = alike.at(-1)
    if (next && (first === undefined || next[0] < first[0]) && fits(next[1])) first = next
  }
  return first?.[1]
}

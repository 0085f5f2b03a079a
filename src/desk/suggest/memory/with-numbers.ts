import { quantityKeys } from '../../../checks/quantities/compare/counted-blocks.ts'
import { quantitiesIn } from '../../../ground/quantities/quantities-in.ts'
import type { Quantity } from '../../../ground/quantities/types.ts'
import { localQuantity, type Tongue } from '../insert/local-quantity.ts'

const FIGURES = /\d(?:[\d.,' \u00a0\u202f]*\d)?/

/**
 * An earlier translation with the numbers of a new source in place of those of the source that it was made of: in their
 * order, where both sources have as many.
 */
export function withNumbers(target: string, earlier: string, now: string, from: Tongue, to: Tongue): string {
  const [before, after] = [countedIn(earlier, from), countedIn(now, from)]
  if (before.length !== after.length) return target
  const left = countedIn(target, to)
  const changes = before.flatMap((old, index) => {
    const fresh = after[index]
    const keys = quantityKeys(old, earlier)
    const at = left.findIndex((quantity) => quantityKeys(quantity, target).some((key) => keys.includes(key)))
    const [place] = at < 0 ? [] : left.splice(at, 1)
    if (place === undefined || fresh === undefined) return []
    if (quantityKeys(fresh, now).some((key) => keys.includes(key))) return []
    const local = localQuantity(now.slice(fresh.start, fresh.end), fresh, to)
    return local === undefined ? [] : [{ ...place, text: put(target.slice(place.start, place.end), local) }]
  })
  return changes
    .sort((one, other) => other.start - one.start)
    .reduce((text, change) => text.slice(0, change.start) + change.text + text.slice(change.end), target)
}

/** Figures take the place of figures; what stands beside them stays. */
function put(stretch: string, local: string): string {
  const figures = FIGURES.exec(local)?.[0]
  return figures !== undefined && FIGURES.test(stretch) ? stretch.replace(FIGURES, () => figures) : local
}

const countedIn = (text: string, { language, locale }: Tongue): Quantity[] =>
  quantitiesIn(text, language, locale).filter(({ weight }) => weight !== 'hint')

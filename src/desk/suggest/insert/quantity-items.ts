import { quantityKeys } from '../../../checks/quantities/compare/counted-blocks.ts'
import { remember } from '../../../ground/basics/remember.ts'
import { quantitiesIn } from '../../../ground/quantities/quantities-in.ts'
import type { Quantity } from '../../../ground/quantities/types.ts'
import type { FoundItem, RowSide } from './found-item.ts'
import { localQuantity } from './local-quantity.ts'

/** What the source counts, measures and dates, as the translation writes it. */
export function quantityItems(source: RowSide, translation: RowSide): FoundItem[] {
  const there = quantitiesIn(translation.text, translation.language, translation.locale)
  const left = there.map((quantity) => quantityKeys(quantity, translation.text))
  /** Each of them answers one. */
  const take = (quantity: Quantity): boolean => {
    const keys = quantityKeys(quantity, source.text)
    const at = left.findIndex((others) => others.some((key) => keys.includes(key)))
    return at >= 0 && left.splice(at, 1).length > 0
  }
  const quantities = quantitiesIn(source.text, source.language, source.locale)
  const items: FoundItem[] = []
  for (let index = 0; index < quantities.length; ) {
    const date = dateAt(quantities, index)
    const some = quantities.slice(index, index + (date?.length ?? 1))
    const [first, last] = [some[0] as Quantity, some.at(-1) as Quantity]
    const text = date
      ? dateIn(`${date.join(' ')} ${translation.locale}`).format(dayOf(some))
      : localQuantity(source.text.slice(first.start, first.end), first, translation)
    const isThere = some.map(take).every((isTaken) => isTaken)
    if (text !== undefined) items.push({ text, kind: 'quantity', isThere, start: first.start, end: last.end })
    index += some.length
  }
  return items
}

type DatePart = 'day' | 'month' | 'year'

/** Parts of the date that begins with a quantity, if they are more than one. */
function dateAt(quantities: readonly Quantity[], from: number): readonly DatePart[] | undefined {
  const parts = quantities.slice(from, from + 3).map(datePart)
  const orders: readonly (readonly DatePart[])[] = [
    ['day', 'month', 'year'],
    ['month', 'day', 'year'],
    ['day', 'month'],
    ['month', 'day'],
    ['month', 'year'],
  ]
  return orders.find((order) => order.every((part, index) => parts[index] === part))
}

const datePart = ({ kind, role }: Quantity): DatePart | undefined =>
  kind === 'month' ? 'month' : role === 'day' || role === 'year' ? role : undefined

/** Any leap year where none is named. */
function dayOf(parts: readonly Quantity[]): number {
  const partOf = (name: DatePart) => parts.find((part) => datePart(part) === name)?.values[0]
  return Date.UTC(partOf('year') ?? 2000, (partOf('month') ?? 1) - 1, partOf('day') ?? 1)
}

const dateIn = remember((key) => {
  const parts = key.split(' ')
  return new Intl.DateTimeFormat(parts.at(-1), {
    timeZone: 'UTC',
    month: 'long',
    ...(parts.includes('day') && { day: 'numeric' }),
    ...(parts.includes('year') && { year: 'numeric' }),
  })
})

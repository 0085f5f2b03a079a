import { remember } from '../../ground/basics/remember.ts'
import type { Inline } from '../../model.ts'

const formatIn = remember((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** "A, B y C": names with the commas and the "and" of the locale between them. */
export const joinList = (items: readonly Inline[], locale: string): Inline[] =>
  joinNamed(items, (item) => (typeof item === 'string' ? item : item.text), locale)

/** The same of things that have names, each in its place between the words. */
export function joinNamed<Item>(items: readonly Item[], nameOf: (item: Item) => string, locale: string) {
  const rest = [...items]
  return formatIn(locale)
    .formatToParts(items.map(nameOf))
    .flatMap(({ type, value }): (Item | string)[] => (type === 'element' ? rest.splice(0, 1) : [value]))
}

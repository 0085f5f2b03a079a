import { remember } from '../basics/remember.ts'
import { foldAccents } from '../text/fold-accents.ts'

const FORMATS = {
  and: remember((locale) => new Intl.ListFormat(locale, { type: 'conjunction' })),
  or: remember((locale) => new Intl.ListFormat(locale, { type: 'disjunction' })),
}

/**
 * Things that have names with the commas and the conjunction of the locale between them, each in its place: Spanish has
 * `e` before an i and `u` before an o, with an accent or an h too: «español e inglés», «Ana e Íñigo».
 */
export function joinNamed<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  locale: string,
  conjunction: keyof typeof FORMATS = 'and',
): (Item | string)[] {
  if (items.length < 2) return [...items]
  const rest = [...items]
  // ICU does not see that an í is an i.
  const names = items.map((item) => foldAccents(nameOf(item)))
  return FORMATS[conjunction](locale)
    .formatToParts(names)
    .flatMap(({ type, value }): (Item | string)[] => (type === 'element' ? rest.splice(0, 1) : [value]))
}

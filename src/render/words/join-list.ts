import type { Inline } from '../../model.ts'
import { remember } from './remember.ts'

const formatIn = remember((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** "A, B y C": names with the commas and the "and" of the locale between them. */
export function joinList(items: readonly Inline[], locale: string): Inline[] {
  const names = items.map((item) => (typeof item === 'string' ? item : item.text))
  const rest = [...items]
  return formatIn(locale)
    .formatToParts(names)
    .flatMap(({ type, value }) => (type === 'element' ? rest.splice(0, 1) : value))
}

import { joinNamed } from '../../ground/messages/join-named.ts'
import type { Inline } from '../../model.ts'

/** "A, B y C": names with the commas and the "and" of the locale between them. */
export const joinList = (items: readonly Inline[], locale: string): Inline[] =>
  joinNamed(items, (item) => (typeof item === 'string' ? item : item.text), locale)

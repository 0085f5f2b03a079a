import type { Texts } from '../ground/messages/index.ts'
import type { Dropped } from './document.ts'
import type { Missing } from './imported.ts'

/** What stays out of an edition, said: `2 advertisements (line 4)`. */
export const sayDropped = ({ kind, what, count, line }: Dropped, { import: texts }: Texts): string =>
  [texts.dropped[kind](count), what && `(${what})`, line !== undefined && `(${texts.report.atLine(line)})`]
    .filter(Boolean)
    .join(' ')

/** What an edition lacks, said; its key only where nothing else is known of it. */
export function sayMissing({ key, what }: Missing, { import: texts }: Texts): string {
  const known = texts.missing[key]
  if (known === undefined) return what === undefined ? key : texts.missingOther(key, what)
  return [known, what && texts.named(what)].filter(Boolean).join(' ')
}

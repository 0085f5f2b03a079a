import type { Check, SideName } from '../../model.ts'
import { facingInlines } from './facing-inlines.ts'
import { lackingFinding } from './lacking-finding.ts'
import { lackingInlines } from './lacking-inlines.ts'

/** Both editions point to the same notes. Where one has none at all, the first is told. */
export const footnoteMissing: Check = {
  id: 'footnote-missing',
  severity: 'error',
  scope: 'article',
  *run(article) {
    const facing = facingInlines(article)
    const lacking = lackingInlines(facing, 'notes', (label) => label)
    const isWithout = (side: SideName) => facing.every((bead) => bead[side].every(({ notes }) => notes.length === 0))
    const told = isWithout('source') || isWithout('translation') ? lacking.slice(0, 1) : lacking
    for (const one of told) yield lackingFinding('footnote-missing', one)
  },
}

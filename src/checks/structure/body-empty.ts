import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** What the parser refuses says so itself. */
const NOT_PARSED: ReadonlySet<string> = new Set([
  'body-too-long',
  'markup-too-dense',
  'nesting-too-deep',
  'table-too-wide',
])

/** An edition has a text. */
export const bodyEmpty: Check = {
  id: 'body-empty',
  severity: 'error',
  scope: 'edition',
  *run({ file, blocks, body, faults }) {
    const hasText = body.children.some(({ type }) => type === 'html') || blocks.some(({ kind }) => kind !== 'heading')
    if (hasText || faults.some(({ check }) => NOT_PARSED.has(check))) return
    const end = { line: file.text.split('\n').length, column: 1 }
    yield { file: file.path, place: { start: end, end }, say: toSay('body-empty') }
  },
}

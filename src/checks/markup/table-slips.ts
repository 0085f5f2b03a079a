import type { UnreadText } from '../../ground/body/unread-texts.ts'
import { editIn, type Slip } from './slip.ts'

/** `| --- | :-: |`: what parts the head of a table from its rows. */
const DELIMITER = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?$/
/** `| 8 | 12:00 |` */
const ROW = /^\|[^|\n]*[^|\s][^|\n]*\|/
/** A paragraph of nothing else; `---`, `***` and `___` are read. */
const SEPARATOR = /^(?:--|={3,}|[–—](?:[ \t]?[–—])+|-[ \t]-|=(?:[ \t]=){2,})$/

/** Tables that stayed text, text that became a row of the table above it, and rules that are none. */
export function* tableSlips(text: UnreadText): Iterable<Slip> {
  const { node, parent, written } = text
  if (node.type === 'tableCell') {
    if (parent.children.length === 1 && !written.includes('|') && /\s/.test(written.trim()))
      yield { kind: 'row', start: 0, end: written.length, expected: written.trim() }
    return
  }
  if (node.type !== 'paragraph') return
  if (SEPARATOR.test(written)) {
    const fix = parent.type === 'root' ? [editIn(text, 0, written.length, '---')] : undefined
    yield { kind: 'separator', start: 0, end: written.length, expected: '---', fix }
  }
  if (!text.text.includes('|')) return
  const lines = text.text.split('\n').map((line) => line.replace(/^[ \t>]+/, '').trimEnd())
  const [first = ''] = lines
  const hasRows = lines.length > 1 && lines.every((line) => ROW.test(line) || DELIMITER.test(line))
  const hasHead = lines.some((line) => DELIMITER.test(line) && line.includes('|'))
  if (!hasRows && !hasHead) return
  const columns = Math.max(1, first.replace(/^\||\|$/g, '').split('|').length)
  yield { kind: 'table', start: 0, end: first.length, expected: `|${' --- |'.repeat(columns)}` }
}

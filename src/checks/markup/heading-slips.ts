import type { UnreadText } from '../../ground/body/unread-texts.ts'
import { editIn, type Slip } from './slip.ts'

/** `##Words`, and spaces that Markdown takes for letters. */
const SEVERAL = /^[ \t>]*([#＃]{2,6})([\u00a0\u2000-\u200a\u3000]*)(?=[\p{L}\p{N}¿¡«“"'*_[(])[^\n]*/gmu
/** A whole paragraph of one line that is no hashtag: several words, and no end of a sentence. */
const ONE = /^[#＃]([\u00a0\u2000-\u200a\u3000]*)(?=[¿¡«“]?\p{Lu}\p{Ll}*[ ,])[^\n#@]{3,100}[^\s.!…:;,]$/u

/** Headings that stayed text. */
export function* headingSlips(text: UnreadText): Iterable<Slip> {
  if (text.node.type !== 'paragraph') return
  for (const { 0: line, 1: marks = '', 2: spaces = '', index } of text.text.matchAll(SEVERAL)) {
    const start = index + line.indexOf(marks)
    const after = start + marks.length + spaces.length
    const head = `${'#'.repeat(marks.length)} `
    const end = index + line.length
    const expected = head + text.text.slice(after, end)
    yield { kind: 'heading', start, end, expected, fix: [editIn(text, start, after, head)] }
  }
  const alone = ONE.exec(text.text)
  if (alone) {
    const words = alone[0].slice(1 + (alone[1] ?? '').length)
    yield { kind: 'heading', start: 0, end: alone[0].length, expected: `## ${words}` }
  }
}

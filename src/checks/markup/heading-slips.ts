import type { UnreadText } from '../../ground/body/unread-texts.ts'
import { editIn, type Slip } from './slip.ts'

/** `##Words`, more than six marks, wide ones, and spaces that Markdown takes for letters. */
const SEVERAL =
  /^[ \t>]*([#＃]{7,20}|＃{1,6}|#{2,6}(?!#))([ \t\u00a0\u2000-\u200a\u3000]*)(?=[\p{L}\p{N}¿¡«“"'*_[(\ufffc])[^\n]*/gmu
/** A whole paragraph of one line that is no hashtag: several words, and no end of a sentence. */
const ONE = /^#([\u00a0\u2000-\u200a\u3000]*)(?=[¿¡«“]?\p{Lu}\p{Ll}*[ ,])[^\n#@]{3,100}[^\s.!…:;,]$/u
/** Each of these has one. */
const SIGN = /[#＃]/
const DEEPEST = 6
/** A heading of so many characters is a paragraph. */
const LONGEST_HEADING = 120

/** Headings that stayed text, and a paragraph that the `---` below it made one. */
export function* headingSlips(text: UnreadText): Iterable<Slip> {
  if (text.node.type === 'heading') yield* underlined(text)
  if (text.node.type !== 'paragraph' || !SIGN.test(text.text)) return
  for (const { 0: line, 1: marks = '', 2: spaces = '', index } of text.text.matchAll(SEVERAL)) {
    const start = index + line.indexOf(marks)
    const after = start + marks.length + spaces.length
    const head = `${'#'.repeat(Math.min(marks.length, DEEPEST))} `
    const end = index + line.length
    yield {
      kind: 'heading',
      start,
      end,
      expected: head + text.written.slice(after, end),
      fix: [editIn(text, start, after, head)],
    }
  }
  const alone = ONE.exec(text.text)
  if (alone) {
    const words = text.written.slice(1 + (alone[1] ?? '').length)
    yield { kind: 'heading', start: 0, end: alone[0].length, expected: `## ${words}` }
  }
}

/** `El tren llega.` and right below it a rule. */
function* underlined({ written }: UnreadText): Iterable<Slip> {
  const [, words = '', rule = ''] = /^([\s\S]*)\n[ \t>]*(-+|=+)[ \t]*$/.exec(written) ?? []
  if (!/[^.]\.[»”"'’)]?\s*$/.test(words) && !words.includes('\n') && words.length <= LONGEST_HEADING) return
  if (rule !== '') yield { kind: 'rule', start: 0, end: words.length, expected: rule }
}

import type { FootnoteDefinition, Nodes, Parents } from 'mdast'
import { lineFrom } from '../ground/text/line-from.ts'

/** What sends a text to remark wherever it stands, as does what is no character: backslashes, HTML, tabs, boxes of tasks, single tildes. */
const DOUBTFUL = /[<\\\t\0\x7f]|\[[\sxX]\]|(?<!~)~(?!~)/
/** Half a surrogate pair. */
const HALF_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const MIXED_MARKS = /\*_|_\*/
/** Beside a mark of emphasis it decides whether a character is a letter: the parsers agree on those of both languages. */
const UNUSUAL = /[^\n -~\u00a0-\u024f\u2010-\u2027\u202f-\u205e\u20ac\u2122]/
const UNUSUAL_BESIDE_MARK =
  /[*_~][^\n -~\u00a0-\u024f\u2010-\u2027\u202f-\u205e\u20ac\u2122]|[^\n -~\u00a0-\u024f\u2010-\u2027\u202f-\u205e\u20ac\u2122][*_~]/u
const BARE_ADDRESS = /www|:\/\/|@/i
/** Code or a link that is begun and not ended, which in a list moves the ends of lines. */
const OPEN_MARK = /`|\[[^\]]*\n/
const PLAIN_FENCE = /^(?:`{3,}|~{3,})[\w-]*$/
const PLAIN_NOTE = /^\[\^[\w-]+\]: /

/** Whether the native parser may be asked: characters of the text on which it is known to differ send it to remark. */
export const mayAgree = (text: string): boolean =>
  !DOUBTFUL.test(text) &&
  !(/[\ud800-\udfff]/.test(text) && HALF_CHARACTER.test(text)) &&
  !MIXED_MARKS.test(text) &&
  !(UNUSUAL.test(text) && UNUSUAL_BESIDE_MARK.test(text))

/**
 * Whether the native parser's tree is known to be remark's too. All that is not the plain form in which articles are
 * written counts as doubtful: what differs is the extent of what stands in lists, quotations and notes.
 */
export function parsersAgree(parent: Parents, text: string): boolean {
  let before: Nodes | undefined
  for (const node of parent.children) {
    if (!isPlain(node, parent, before, text) || ('children' in node && !parsersAgree(node, text))) return false
    before = node
  }
  return true
}

function isPlain(node: Nodes, parent: Parents, before: Nodes | undefined, text: string): boolean {
  switch (node.type) {
    case 'text':
      return !BARE_ADDRESS.test(node.value) && !OPEN_MARK.test(node.value)
    case 'link':
      return text[startOf(node)] === '['
    case 'paragraph':
      return before?.type !== 'paragraph' || isApart(before, node)
    case 'definition':
    case 'html':
      return false
    case 'code':
      return parent.type === 'root' && PLAIN_FENCE.test(lineFrom(text, startOf(node)))
    case 'table':
      return parent.type === 'root' && (before === undefined || isApart(before, node))
    case 'blockquote':
      return (
        parent.type === 'root' && node.children.length > 0 && node.children.every((child) => child.type === 'paragraph')
      )
    case 'footnoteDefinition':
      return parent.type === 'root' && isOneLine(node) && PLAIN_NOTE.test(lineFrom(text, startOf(node)))
    default:
      return true
  }
}

/** A note of one paragraph that begins and ends on the line of its label. */
function isOneLine(note: FootnoteDefinition): boolean {
  const [paragraph, ...more] = note.children
  return paragraph?.type === 'paragraph' && more.length === 0 && lastRow(paragraph) === firstRow(note)
}

/** A blank line is between them. */
const isApart = (before: Nodes, node: Nodes): boolean => lastRow(before) + 1 < firstRow(node)

const firstRow = ({ position }: Nodes): number => position?.start.line ?? 0
const lastRow = ({ position }: Nodes): number => position?.end.line ?? 0

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0

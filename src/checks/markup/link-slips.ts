import type { UnreadText } from '../../ground/body/unread-texts.ts'
import { editIn, type Slip } from './slip.ts'

/** `[words] (address)`, `\[words](address)`, `［words］（address）`: what stands between them as the last group but one. */
const STRAIGHT =
  /(!?[ \t]?)\\?[[［]([^\][［］\n]{1,200})\\?[\]］]((?:[ \t\u00a0]*\n?[ \t>]*)\\?)[(（]\s*((?:[^()（）\s]|\([^()\s]{0,80}\)|[ \t](?=[^()（）\n]{0,200}\))){1,400})\s*(\\?[)）]|(?=\s|$))/g
/** `(words)[address]` */
const TURNED = /(?<![\]\p{L}\p{N}])\(([^()\n]{1,200})\)[ \t]?\[[ \t]*([^\][\s]{4,400})[ \t]*\]/gu
/** `! [what it shows](address)`: the picture's mark stands alone before what was read as a link. */
const APART = /(?<=^|\s)![ \t]+(?=\ufffc)/g
const ADDRESS =
  /^<?(?:https?:\/\/|www\.|mailto:|tel:|\.{1,2}\/)|^[^\s/]+\.(?:jpe?g|png|webp|avif|gif|svg|md)(?:#\S*)?(?=\s|$)|^(?:[\w-]+\.)+(?:com|org|net|edu|gov|gob|info|io)(?:\.\w\w)?(?=\/|$)/i
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i

/** Links and pictures that stayed text. */
export function* linkSlips(text: UnreadText): Iterable<Slip> {
  const written = text.text
  if (!/[\][［］!]/.test(written)) return
  for (const match of written.matchAll(STRAIGHT)) {
    const { 0: whole, 1: mark = '', 2: words = '', 4: address = '', 5: closing = '', index } = match
    if (!ADDRESS.test(address) || words.startsWith('^') || words.trim() === '') continue
    const isPicture = mark.startsWith('!') && (mark === '!' || PICTURE.test(address))
    const start = index + (isPicture ? 0 : mark.length)
    const shown = /[\p{L}\p{N}\ufffc]/u.test(words) ? words : '…'
    const right = `${isPicture ? '!' : ''}[${shown}](${spaced(address)})`
    const isSure = closing !== '' && !/\s/.test(address) && !whole.includes('\\')
    yield slip(text, isPicture ? 'picture' : 'link', start, index + whole.length, right, isSure)
  }
  for (const { 0: whole, 1: words = '', 2: address = '', index } of written.matchAll(TURNED)) {
    if (ADDRESS.test(address)) {
      yield slip(text, 'link', index, index + whole.length, `[${words}](${address})`, true)
    }
  }
  for (const { 0: whole, index } of written.matchAll(APART)) {
    if (followedByLink(text, index + whole.length))
      yield slip(text, 'picture', index, index + whole.length, '![', false)
  }
}

/** `a b.jpg` → `a%20b.jpg`; a title between quotation marks of print gets straight ones. */
function spaced(address: string): string {
  const [, url, title] = /^(\S+)\s+[“«‘'"](.*)[”»’'"]$/.exec(address) ?? []
  if (url === undefined) return address.replace(/\s+/g, '%20')
  return /[\p{L}\p{N}]/u.test(title ?? '') ? `${url} "${title}"` : url
}

const followedByLink = ({ node, start }: UnreadText, at: number): boolean =>
  node.children.some(({ type, position }) => type === 'link' && position?.start.offset === start + at)

const slip = (
  text: UnreadText,
  kind: 'link' | 'picture',
  start: number,
  end: number,
  expected: string,
  isSure: boolean,
): Slip => ({ kind, start, end, expected, fix: isSure ? [editIn(text, start, end, expected)] : undefined })

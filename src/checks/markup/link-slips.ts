import type { UnreadText } from '../../ground/body/unread-texts.ts'
import { editIn, type Slip } from './slip.ts'

/** `[words] (address)`, `\[words](address)`, `［words］（address）`: what stands between them as the last group but one. */
const STRAIGHT =
  /(!?[ \t]?)\\?[[［]([^\][［］\n]{1,200})\\?[\]］]((?:[ \t\u00a0]*[:–-]?[ \t]*\n?[ \t>]*)\\?)[(（]\s*((?:[^()（）\s]|\([^()\s]{0,80}\)|[ \t](?=[^()（）\n]{0,200}\))){1,400})\s*(\\?[)）]|(?=\s|$))/g
/** `(words)[address]` */
const TURNED = /(?<![\]\p{L}\p{N}])\(([^()\n]{1,200})\)[ \t]?\[[ \t]*([^\][\s]{4,400})[ \t]*\]/gu
/** `! [what it shows](address)`: the picture's mark stands alone before what was read as a link. */
const APART = /(?<=^|\s)![ \t]+(?=\ufffc)/g
const ADDRESS =
  /^<?(?:https?:\/\/|www\.|mailto:|tel:|\.{1,2}\/)|^[^\s/]+\.(?:jpe?g|png|webp|avif|gif|svg|md)(?:#\S*)?(?=\s|$)|^(?:[\w-]+\.)+(?:com|org|net|edu|gov|gob|info|io)(?:\.\w\w)?(?=\/|$)/i
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i

/** `[words] <https://…>`, `[words][https://…]` */
const OTHER = /(?<!\\)\[([^\][\n]{1,200})\][ \t]*(?:(?=\ufffc)|\[((?:https?:\/\/|www\.)[^\][\s]{4,400})\])/g

/** Links and pictures that stayed text. */
export function* linkSlips(text: UnreadText): Iterable<Slip> {
  if (!/[\][［］!]/.test(text.text)) return
  for (const match of text.text.matchAll(STRAIGHT)) {
    const { 0: whole, 1: mark = '', 2: words = '', 4: address = '', 5: closing = '', index } = match
    if (!ADDRESS.test(address) || words.startsWith('^') || words.trim() === '') continue
    const isPicture = mark.startsWith('!') && (mark === '!' || PICTURE.test(address))
    const start = index + (isPicture ? 0 : mark.length)
    const right = `${isPicture ? '!' : ''}[${wordsIn(text, index + mark.length, words)}](${spaced(address).replace(/^www\./i, 'https://www.')})`
    const isSure = closing !== '' && !/^www\.|\s/i.test(address) && !whole.includes('\\')
    yield slip(text, isPicture ? 'picture' : 'link', start, index + whole.length, right, isSure)
  }
  for (const { 0: whole, 1: words = '', 2: address = '', index } of text.text.matchAll(TURNED)) {
    if (!ADDRESS.test(address)) continue
    yield slip(text, 'link', index, index + whole.length, `[${wordsIn(text, index, words)}](${address})`, true)
  }
  for (const { 0: whole, 1: words = '', 2: inBrackets, index } of text.text.matchAll(OTHER)) {
    const end = index + whole.length
    const [angled = '', inAngles] = /^<(https?:[^<>\s]+)>/.exec(text.written.slice(end, end + 400)) ?? []
    const address = inBrackets ?? inAngles
    if (address === undefined) continue
    const right = `[${wordsIn(text, index, words)}](${address})`
    yield slip(text, 'link', index, end + (inBrackets ? 0 : angled.length), right, true)
  }
  for (const { 0: whole, index } of text.text.matchAll(APART)) {
    if (followedByLink(text, index + whole.length))
      yield slip(text, 'picture', index, index + whole.length, '![', false)
  }
}

/** The words of a link as they are written from a bracket on, marks included. */
function wordsIn({ written }: UnreadText, from: number, words: string): string {
  const start = from + (/^\\?./.exec(written.slice(from))?.[0].length ?? 1)
  return /[\p{L}\p{N}\ufffc]/u.test(words) ? written.slice(start, start + words.length) : '…'
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

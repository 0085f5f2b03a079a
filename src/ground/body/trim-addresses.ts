import type { Link, Nodes, Root, Text } from 'mdast'

/** Quick to look for. */
const MARK = /[«»“”„‹›‘’…—–]/
const ADDRESS = /\/\/|www\./i
const OPENING = '«“„‹‘'
const CLOSING = '»””›’'
const ENDING = '?!.,:;*_~\'"«“„‹‘–—…'

/**
 * Ends bare addresses before the quotation mark, ellipsis or dash that stands against them: GFM knows the marks of ASCII alone.
 * Marks that are opened within the address are part of it.
 */
export function trimAddresses(root: Root, text: string): void {
  if (!MARK.test(text) || !ADDRESS.test(text)) return
  const visit = (node: Nodes) => {
    if (!('children' in node)) return
    const children: Nodes[] = node.children
    for (let index = 0; index < children.length; index++) {
      const child = children[index] as Nodes
      const tail = child.type === 'link' && isBare(child, text) ? trim(child) : undefined
      if (tail === undefined) visit(child)
      else join(children, index + 1, tail)
    }
  }
  visit(root)
}

/** A web address that shows itself, and stands in no brackets. */
const isBare = ({ url, children, position }: Link, text: string): boolean => {
  const [shown, ...more] = children
  if (shown?.type !== 'text' || more.length > 0 || !/^(?:https?:|www\.)/i.test(shown.value)) return false
  return url.endsWith(shown.value) && (position === undefined || !'[<'.includes(text[position.start.offset ?? 0] ?? ''))
}

/** Takes from a link what is no part of its address; undefined where all of it is. */
function trim(link: Link): Text | undefined {
  const [shown] = link.children as [Text]
  const end = endOfAddress(shown.value)
  const tail: Text = { type: 'text', value: shown.value.slice(end) }
  if (tail.value === '') return undefined
  if (link.position) {
    const { line, column, offset = 0 } = link.position.end
    const start = { line, column: column - tail.value.length, offset: offset - tail.value.length }
    tail.position = { start, end: link.position.end }
    link.position = { ...link.position, end: start }
    if (shown.position) shown.position = { ...shown.position, end: start }
  }
  link.url = link.url.slice(0, -tail.value.length)
  shown.value = shown.value.slice(0, end)
  return tail
}

function endOfAddress(address: string): number {
  let end = firstMark(address)
  if (end === address.length && !/[«“„‹‘–]$/.test(address)) return end
  const inside = address.slice(0, end)
  let unopened = inside.split(')').length - inside.split('(').length
  for (; end > 0; end--) {
    const last = address.charAt(end - 1)
    if (last === ')' && unopened > 0) unopened--
    else if (!ENDING.includes(last)) break
  }
  return end
}

/** Where the first mark stands that the address does not open itself; its length where there is none. */
function firstMark(address: string): number {
  const open: string[] = []
  for (let at = 0; at < address.length; at++) {
    const character = address.charAt(at)
    if (OPENING.includes(character)) open.push(CLOSING.charAt(OPENING.indexOf(character)))
    else if (open.at(-1) === character) open.pop()
    else if (CLOSING.includes(character) || '…—'.includes(character)) return at
  }
  return address.length
}

/** Puts a text there, as one with the text that it stands before. */
function join(children: Nodes[], index: number, tail: Text): void {
  const next = children[index]
  if (next?.type !== 'text' || (next.position === undefined) !== (tail.position === undefined)) {
    children.splice(index, 0, tail)
    return
  }
  next.value = tail.value + next.value
  if (next.position && tail.position) next.position = { ...next.position, start: tail.position.start }
}

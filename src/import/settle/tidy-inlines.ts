import type { PhrasingContent, Text } from 'mdast'

type Marked = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' | 'link' }>

const isMarked = (node: PhrasingContent): node is Marked =>
  node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' || node.type === 'link'
const textNode = (value: string): Text => ({ type: 'text', value })

/**
 * The inlines of a paragraph as Markdown can say them: no mark around nothing or around blanks alone, blanks outside of
 * marks, marks and texts that touch as one, no blanks at the ends of a line.
 */
export const tidyInlines = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  trimEnds(joined(flat(nodes, new Set())))

/** Marks within the same marks are none; blanks at the edges of marks move out. */
function flat(nodes: readonly PhrasingContent[], within: ReadonlySet<string>): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return node.value === '' ? [] : [{ type: 'text', value: node.value }]
    if (!isMarked(node)) return [node]
    const children = joined(flat(node.children, new Set([...within, node.type])))
    if (within.has(node.type)) return children
    return moveEdgesOut({ ...node, children })
  })
}

/** `**a **b` → `**a** b` */
function moveEdgesOut(node: Marked): PhrasingContent[] {
  const children: PhrasingContent[] = node.children
  const [start, end] = [children.findIndex((each) => !isBlank(each)), children.findLastIndex((each) => !isBlank(each))]
  if (start < 0) return children
  const inner = children.slice(start, end + 1)
  const [before, first] = splitText(inner[0], 'trimStart')
  if (first) inner[0] = first
  const [after, last] = splitText(inner.at(-1), 'trimEnd')
  if (last) inner[inner.length - 1] = last
  return [
    ...children.slice(0, start),
    ...before,
    { ...node, children: inner } as Marked,
    ...after,
    ...children.slice(end + 1),
  ]
}

/** The blanks of a text at one of its ends, and the text without them. */
function splitText(
  node: PhrasingContent | undefined,
  trim: 'trimStart' | 'trimEnd',
): [blanks: Text[], rest: Text | undefined] {
  if (node?.type !== 'text') return [[], undefined]
  const { value } = node
  const rest = value[trim]()
  const blanks = trim === 'trimEnd' ? value.slice(rest.length) : value.slice(0, value.length - rest.length)
  return blanks === '' ? [[], undefined] : [[textNode(blanks)], textNode(rest)]
}

const isBlank = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '')

/** Texts beside each other, and marks of one kind beside each other, as one; `**a** **b**` too. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const groups: [PhrasingContent, ...PhrasingContent[]][] = []
  for (const node of nodes) {
    const group = groups.at(-1)
    if (group && belongTogether(group[0], node)) group.push(node)
    else groups.push([node])
  }
  return groups.map(asOneNode)
}

function asOneNode(nodes: readonly [PhrasingContent, ...PhrasingContent[]]): PhrasingContent {
  const [first] = nodes
  if (nodes.length === 1) return first
  if (first.type === 'text') return textNode(nodes.map((node) => (node.type === 'text' ? node.value : '')).join(''))
  const children = nodes.flatMap((node): PhrasingContent[] => (isMarked(node) ? node.children : []))
  return { ...first, children: joined(children) } as Marked
}

const belongTogether = (one: PhrasingContent, other: PhrasingContent): boolean =>
  one.type === 'text' ? other.type === 'text' : isMarked(one) && isMarked(other) && isSameMark(one, other)

const isSameMark = (one: Marked, other: Marked): boolean =>
  one.type === other.type && (one.type !== 'link' || (other.type === 'link' && one.url === other.url))

function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [nodes.findIndex((node) => !isBlank(node)), nodes.findLastIndex((node) => !isBlank(node))]
  const kept = first < 0 ? [] : nodes.slice(first, last + 1)
  return kept.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    let { value } = node
    const [before, after] = [kept[index - 1], kept[index + 1]]
    if (before === undefined || before.type === 'break') value = value.trimStart()
    if (after === undefined || after.type === 'break') value = value.trimEnd()
    return value === '' ? [] : [textNode(value)]
  })
}

import type { ListItem, Nodes } from 'mdast'
import { foldSpace } from '../text/fold-space.ts'

/** Nodes whose children stand apart: a space between them, so that cells and paragraphs are not one word. */
export const APART: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition',
])

/** What a reader sees of a node, white space folded: text, code, what pictures show; no marks of notes, no raw HTML. */
export const plainText = (...nodes: readonly Nodes[]): string => foldSpace(nodes.map(textOf).join(' '))

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'break':
      return ' '
    case 'listItem':
      return numberBefore(node) + node.children.map(textOf).join(' ')
    default:
      return 'children' in node ? node.children.map(textOf).join(APART.has(node.type) ? ' ' : '') : ''
  }
}

/** What a reader sees before an item whose number says more than its turn: `1986. `. */
export const numberBefore = ({ data }: ListItem): string => (data?.number === undefined ? '' : `${data.number}. `)

const WORD = /[\p{L}\p{N}]/u
const JOINER = /['.,-]/
/** Where in Unicode the letters of Latin script end, and where its punctuation begins and ends. */
const [LETTERS, MARKS, OTHERS] = [0x250, 0x2000, 0x2028]
const APOSTROPHE = 0x2019

type Sort = 0 | typeof OF_WORD | typeof JOINING
const [OF_WORD, JOINING] = [1, 2] as const
const SORTS = Array.from({ length: LETTERS }, (_, code): Sort => {
  const character = String.fromCharCode(code)
  return WORD.test(character) ? OF_WORD : JOINER.test(character) ? JOINING : 0
})

/** Words of a plain text: runs of letters and digits, joined by apostrophes, hyphens, points and commas inside. */
export function wordCount(text: string): number {
  let count = 0
  let [last, lastButOne]: [Sort, Sort] = [0, 0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= LETTERS && (code < MARKS || code >= OTHERS)) return countSlowly(text)
    const sort = SORTS[code] ?? (code === APOSTROPHE ? JOINING : 0)
    if (sort === OF_WORD && last !== OF_WORD && !(last === JOINING && lastButOne === OF_WORD)) count++
    lastButOne = last
    last = sort
  }
  return count
}

/** The same in any script. */
const countSlowly = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0

import type { Nodes } from 'mdast'
import { childrenOf } from '../../ground/body/children-of.ts'
import type { Block } from '../../model.ts'
import { wordsOf } from '../text/article-texts.ts'

/** What languages quote of one another as it is: titles, links, code, words in quotation marks. */
const QUOTED: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'inlineCode',
  'code',
  'image',
  'imageReference',
])
const IN_MARKS = /["“«][^"”»]{2,}["”»]|‘[^’]{2,}’(?!\p{L})/gu
/** What is wholly in italics quotes nothing. */
const STRESSED: ReadonlySet<string> = new Set(['emphasis', 'strong'])
const LEAST_OWN = 0.4

/** A block's text without what it may quote from the other language; each piece of that is one `…`. */
export function ownWords(block: Block): string {
  const own = fold(textOf(block.node, block, false))
  return wordsOf(own).length < LEAST_OWN * wordsOf(block.text).length ? fold(textOf(block.node, block, true)) : own
}

function textOf(node: Nodes, block: Block, withStressed: boolean): string {
  if (node.type === 'text') return node.value
  if (QUOTED.has(node.type) && !(withStressed && STRESSED.has(node.type))) return ' … '
  if (!('children' in node)) return ' '
  return childrenOf(node, block)
    .map((child) => textOf(child, block, withStressed))
    .join('')
}

const fold = (text: string): string => text.replace(IN_MARKS, ' … ').replace(/\s+/g, ' ').trim()

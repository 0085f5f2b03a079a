import type { Nodes } from 'mdast'
import { parseLine } from '../body/parse-line.ts'
import { targetOf } from '../body/target-of.ts'
import type { Inline } from '../model/inline.ts'

type Look = Omit<Exclude<Inline, string>, 'text'>

/** Such texts stand on pages of every address: of links within the newsroom they have the words. */
const NOWHERE = { kind: 'page', key: '' } as const
const REACHED: ReadonlySet<string> = new Set(['web', 'mail', 'phone'])

/** A caption, bio or the like with its emphasis and links; a link that can lead nowhere is its words. */
export function richText(markdown: string): Inline[] {
  const runs: Inline[] = []
  const add = (text: string, look: Look) => {
    const last = runs.at(-1)
    if (Object.keys(look).length > 0) runs.push({ text, ...look })
    else if (typeof last === 'string') runs[runs.length - 1] = last + text
    else runs.push(text)
  }
  const walk = (node: Nodes, look: Look): void => {
    if (node.type === 'text' || node.type === 'inlineCode') add(node.value, look)
    else if (node.type === 'break') add(' ', look)
    else if ('children' in node) for (const child of node.children) walk(child, { ...look, ...lookOf(node) })
  }
  for (const node of parseLine(markdown)) walk(node, {})
  return runs
}

/** The same without its marks, where there is none to show them. */
export const wordsOfRich = (markdown: string): string =>
  richText(markdown)
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('')

function lookOf(node: Nodes): Look {
  if (node.type === 'emphasis') return { emphasis: 'em' }
  if (node.type === 'strong') return { emphasis: 'strong' }
  if (node.type !== 'link' || !REACHED.has(targetOf(node.url, NOWHERE).kind)) return {}
  return { href: node.url, rel: 'external noopener' }
}

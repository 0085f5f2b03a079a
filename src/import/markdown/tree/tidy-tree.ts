import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { headingIds } from '../../../ground/body/heading-ids.ts'
import { plainText } from '../../../ground/body/plain-text.ts'
import type { SourceDocument } from '../../document.ts'
import { INLINE_NOTE } from '../marks/prose-marks.ts'
import type { Tell } from '../tell.ts'
import { changeChildren, isBlankPhrasing } from './tree-parts.ts'

/** Headings without bold, lines that are broken only in the file joined, no empty paragraphs, languages of code by their name. */
export function tidyForm(root: Root): void {
  changeChildren(root, (children, parent) =>
    children.flatMap((node): Nodes[] => {
      if (node.type === 'text') return [{ ...node, value: joinedLines(node.value) }]
      if (node.type === 'strong' && parent.type === 'heading') return node.children
      if (node.type === 'code' && node.lang?.startsWith('{'))
        return [{ ...node, ...languageOfCode(`${node.lang} ${node.meta ?? ''}`) }]
      const isEmpty = (node.type === 'paragraph' || node.type === 'heading') && isBlankPhrasing(node.children)
      return isEmpty ? [] : [node]
    }),
  )
}

function joinedLines(text: string): string {
  const lines = text.split('\n')
  return lines.map((line, index) => (index > 0 ? line.trimStart() : line)).join(' ')
}

/** `{r, echo=FALSE}`, `{.python .numberLines}` → `r`, `python`. */
function languageOfCode(info: string): { lang: string | null; meta: null } {
  return { lang: /^\{[ .]*([\w+-]+)/.exec(info)?.[1] ?? null, meta: null }
}

const CONTENTS =
  /^(?:table of contents|contents|in this article|tabla de contenidos?|contenidos?|[íi]ndice|en este art[íi]culo)$/i

/** Takes out a table of contents: lists and paragraphs of nothing but links within the text, and the heading above them. */
export function dropContents(root: Root, tell: Tell): void {
  const isOut = root.children.map((node) => leadsWithin(node))
  root.children = root.children.filter((node, index) => {
    if (node.type === 'heading' && CONTENTS.test(plainText(node)) && isOut[index + 1]) return false
    if (!isOut[index]) return true
    const isMany = node.type === 'list' ? node.children.length > 1 : isOut[index - 1] || isOut[index + 1]
    if (isMany) tell({ kind: 'menu', what: plainText(node).slice(0, 80) })
    return !isMany
  })
}

/** Whether a node has links within the text, and no words besides. */
function leadsWithin(node: Nodes): boolean {
  if (node.type !== 'list' && node.type !== 'paragraph') return false
  let links = 0
  let words = 0
  visit(node, (each) => {
    if (each.type === 'link' && each.url.startsWith('#')) links += 1
    else if (each.type === 'link' || each.type === 'image') words += 1
    if (
      (each.type === 'listItem' || each.type === 'paragraph') &&
      each.children.some((child) => child.type === 'text' && /\S/.test(child.value))
    )
      words += 1
    return each.type === 'link' ? 'skip' : undefined
  })
  return links > 0 && words === 0
}

/** Links within the text lead to headings by the names that these have here; what they lead to otherwise is told. */
export function mendAnchors(root: Root, names: ReadonlyMap<string, Heading>, tell: Tell): void {
  const ids = headingIds({ type: 'root', children: root.children })
  const idOf = new Map([...ids].map(([id, heading]) => [heading, id]))
  changeChildren(root, (children) =>
    children.flatMap((node) => {
      if (node.type !== 'link' || !node.url.startsWith('#')) return [node]
      const name = decoded(node.url.slice(1))
      const heading = names.get(name) ?? ids.get(name) ?? ids.get(name.toLowerCase())
      const id = heading && idOf.get(heading)
      if (id !== undefined) return [{ ...node, url: `#${id}` }]
      tell({ kind: 'bookmark', what: node.url })
      return node.children
    }),
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Numbers for notes that stood within a line: those that no other note has. */
export function numberNotes(root: Root): void {
  const taken = new Set<string>()
  visit(root, 'footnoteDefinition', ({ identifier }) => void taken.add(identifier))
  const numbers = new Map<string, string>()
  let next = 1
  visit(root, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return
    if (!node.identifier.startsWith(INLINE_NOTE)) return
    while (taken.has(String(next)) && !numbers.has(node.identifier)) next += 1
    const number = numbers.get(node.identifier) ?? String(next++)
    numbers.set(node.identifier, number)
    Object.assign(node, { identifier: number, label: number })
  })
}

/** Longest bold line that is taken for a heading. */
const LONGEST_HEADING = 80

/** In a text without headings below its title, short lines in bold alone are such, if there are some. */
export function boldHeadings(root: Root, guessed: SourceDocument['guessed']): void {
  const headings = root.children.filter(({ type }) => type === 'heading')
  if (headings.length > 1 || (headings.length === 1 && root.children[0] !== headings[0])) return
  const bold = new Set(root.children.filter((node, index) => isBoldLine(node) && leadsOn(root.children, index)))
  if (bold.size < 2) return
  root.children = root.children.map((node) => {
    if (node.type !== 'paragraph' || !bold.has(node)) return node
    guessed.push({ as: 'heading', said: plainText(node) })
    return { type: 'heading', depth: 2, children: boldOf(node) }
  })
}

function isBoldLine(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'strong') return false
  const said = plainText(node)
  return said.length <= LONGEST_HEADING && /^[\p{L}\p{N}¿¡«“"]/u.test(said) && !/[.:;,!…]$/.test(said)
}

/** Whether text stands before a block, and right below it. */
const leadsOn = (blocks: readonly RootContent[], index: number): boolean => {
  const next = blocks[index + 1]
  return index > 0 && next !== undefined && next.type !== 'heading' && !isBoldLine(next)
}

const boldOf = ({ children }: Paragraph): Heading['children'] =>
  children.flatMap((child) => (child.type === 'strong' ? child.children : [child]))

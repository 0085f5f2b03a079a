import type { Code, PhrasingContent, RootContent } from 'mdast'
import { nestSpans } from './nest-spans.ts'
import { OpenLists } from './open-lists.ts'
import { isWholly, type Span, saysNothing, wordsOfSpans } from './spans.ts'
import type { StoryBlock, WordParagraph } from './story.ts'

/** Further from the margin than this a paragraph is set apart: half a centimetre, in twentieths of a point. */
const SET_APART = 280
/** So many paragraphs of an item may stand between it and the next one. */
const MOST_BETWEEN = 12

/** Paragraphs → headings, lists with their items, quotations, code and paragraphs, as they stand one below the other. */
export function arrange(blocks: readonly StoryBlock[]): RootContent[] {
  const content: RootContent[] = []
  const margin = usualIndent(blocks)
  const lists = new OpenLists()
  for (const [index, block] of blocks.entries()) {
    if (block.is !== 'paragraph') {
      lists.close()
      content.push(block.is === 'table' ? block.table : { type: 'thematicBreak' })
      continue
    }
    if (saysNothing(block.spans) && block.role.is !== 'code') continue
    const isApart = block.role.is === 'text' && block.indent - margin >= SET_APART
    if (typeof block.place === 'object') {
      lists.add(content, block.place, { type: 'paragraph', children: nestSpans(block.spans) })
      continue
    }
    const goesOn = block.place === 'continued' || (isApart && isBetweenItems(blocks, index, lists))
    if (goesOn && lists.continue({ type: 'paragraph', children: nestSpans(block.spans) })) continue
    lists.close()
    if (block.role.is === 'code' || isWholly(block.spans, 'code')) addCode(content, block.spans, blocks[index - 1])
    else if (block.role.is === 'quote' || isApart) addQuote(content, block.spans)
    else addText(content, block, blocks[index - 1])
  }
  return content
}

/** How far from the left most of the text stands. */
function usualIndent(blocks: readonly StoryBlock[]): number {
  const counts = new Map<number, number>()
  for (const block of blocks) {
    if (block.is !== 'paragraph' || block.place || block.role.is !== 'text' || saysNothing(block.spans)) continue
    counts.set(block.indent, (counts.get(block.indent) ?? 0) + 1)
  }
  return Math.max(0, [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0)
}

function isBetweenItems(blocks: readonly StoryBlock[], index: number, lists: OpenLists): boolean {
  for (const block of blocks.slice(index + 1, index + MOST_BETWEEN)) {
    if (block.is !== 'paragraph') return false
    if (typeof block.place === 'object') return lists.goesOnWith(block.place)
    if (!saysNothing(block.spans) && block.indent === 0) return false
  }
  return false
}

/** Lines of code one below the other are one piece of code. */
function addCode(content: RootContent[], spans: readonly Span[], before: StoryBlock | undefined): void {
  const value = spans
    .map((span) => (span.is === 'text' ? span.text.replace(/\u00a0/g, ' ') : span.is === 'break' ? '\n' : ''))
    .join('')
    .trimEnd()
  const last = content.at(-1)
  const isNext = before?.is === 'paragraph' && (before.role.is === 'code' || isWholly(before.spans, 'code'))
  if (last?.type === 'code' && isNext) last.value += `\n${value}`
  else if (value !== '') content.push({ type: 'code', value } satisfies Code)
}

function addQuote(content: RootContent[], spans: readonly Span[]): void {
  const last = content.at(-1)
  const quote = last?.type === 'blockquote' ? last : undefined
  const children = nestSpans(spans)
  if (quote) quote.children.push({ type: 'paragraph', children })
  else content.push({ type: 'blockquote', children: [{ type: 'paragraph', children }] })
}

/** A heading or paragraph; its pictures stand by themselves, and the caption of one is its title. */
function addText(content: RootContent[], { role, spans }: WordParagraph, before: StoryBlock | undefined): void {
  const last = content.at(-1)
  if (role.is === 'caption' && last?.type === 'paragraph' && before?.is === 'paragraph') {
    const [image] = last.children
    if (image?.type === 'image' && !image.title) {
      image.title = wordsOfSpans(spans)
      return
    }
  }
  const firstWord = spans.findIndex((span) => span.is === 'text' && span.text.trim() !== '')
  const pictures = spans.flatMap((span, at) => (span.is === 'picture' ? [{ at, picture: span.picture }] : []))
  const add = (isWanted: (at: number) => boolean) => {
    for (const { at, picture } of pictures) if (isWanted(at)) content.push({ type: 'paragraph', children: [picture] })
  }
  add((at) => firstWord < 0 || at < firstWord)
  const words = nestSpans(spans.filter(({ is }) => is !== 'picture'))
  if (words.length > 0)
    content.push(
      role.is === 'heading' || role.is === 'title' ? headingOf(role, words) : { type: 'paragraph', children: words },
    )
  add((at) => firstWord >= 0 && at > firstWord)
}

/** A heading is on one line, and bold anyway. */
function headingOf(role: WordParagraph['role'], words: PhrasingContent[]): RootContent {
  const depth = role.is === 'heading' ? Math.min(role.level, 6) : 1
  return { type: 'heading', depth: depth as 1 | 2 | 3 | 4 | 5 | 6, children: words.flatMap(inHeading) }
}

const inHeading = (node: PhrasingContent): PhrasingContent[] => {
  if (node.type === 'break') return [{ type: 'text', value: ' ' }]
  if (node.type === 'strong') return node.children.flatMap(inHeading)
  if ('children' in node) return [{ ...node, children: node.children.flatMap(inHeading) } as PhrasingContent]
  return [node]
}

import type { Element, Parents } from 'hast'
import type { Recognised } from '../../document.ts'
import type { DroppedParts } from '../dropped-parts.ts'
import { elementsIn, type HtmlNode, isBlock, isElement, lineOf } from '../tree.ts'
import { countPart } from './clean-text.ts'
import { dayNamedIn } from './day-named-in.ts'
import type { OwnFacts } from './own-facts.ts'
import { fold, headPartOf, partOfPage, saidPartOf } from './page-parts.ts'

/** What stands above a text and is no part of it. */
export interface PageHead {
  /** First headings, as they are shown. */
  titles: string[]
  description?: string
  authors?: string[]
  /** The picture above the text. */
  picture?: Element
  /** Lines of the byline that say more than who wrote the text: they are read as those of the text are. */
  lines: string[]
  /** How many words above a title name a part of the site. */
  labels: number
  recognised: Recognised[]
  /** When it was published, as the page shows it. */
  date?: string
}

/** A text, and what was above it. */
export interface Surroundings {
  text: Parents
  head: PageHead
}

/** A line of its own that is told where it is left out; shorter ones are labels and buttons. */
const LEAST = 40

/** Looks at what stands around the text of a page: what is a fact is noted, what is not is counted by its kind. */
export function lookAround(page: Parents, text: Parents, own: OwnFacts, dropped: DroppedParts): Surroundings {
  const head: PageHead = { titles: [], lines: [], labels: 0, recognised: [] }
  const holders = holdersOf(page, text)
  let isBefore = true
  const visit = (node: HtmlNode): void => {
    if (node === text) {
      isBefore = false
      return
    }
    if (!isElement(node)) return
    if (!holders.has(node)) {
      const kind = partOfPage(node) ?? (node.tagName === 'footer' ? 'menu' : undefined)
      if (kind) {
        countPart(kind, node, dropped)
        return
      }
      if (noteHead(node, isBefore, head, own)) return
      if (isLeaf(node)) {
        countLine(node, head, own, dropped)
        return
      }
    }
    for (const child of node.children) visit(child)
  }
  for (const child of page.children) if (page !== text) visit(child)
  return { text, head }
}

/** The elements in which another one stands. */
function holdersOf(page: Parents, text: Parents): Set<Parents> {
  const holders = new Set<Parents>()
  const visit = (parent: Parents): boolean => {
    const isHolder = parent.children.some((child) => child === text || (isElement(child) && visit(child)))
    if (isHolder) holders.add(parent)
    return isHolder
  }
  visit(page)
  return holders
}

const isLeaf = (element: Element): boolean => !element.children.some((child) => isBlock(child))

/** Notes what an element of the head says; whether it is one. */
export function noteHead(element: Element, isBefore: boolean, head: PageHead, own: OwnFacts): boolean {
  const line = lineOf(element)
  if (element.tagName === 'h1') {
    if (line !== '') head.titles.push(line)
    return true
  }
  if (!isBefore) return false
  const picture = line === '' ? pictureIn(element) : undefined
  if (picture && (element.properties['data-figure'] !== undefined || head.titles.length > 0)) {
    head.picture ??= picture
    return true
  }
  const part = headPartOf(element)
  if (part === undefined || line.length > 600 || pictureIn(element)) return false
  if (part === 'description' && line !== '') {
    if (head.description === undefined) head.recognised.push({ key: 'description', said: line })
    head.description ??= line
  } else if (part === 'byline') noteByline(line, head, own)
  else if (part === 'kicker' && line !== '') head.labels += 1
  const date = dayNamedIn(line)
  if (date) head.date ??= date
  return true
}

const pictureIn = (element: Element): Element | undefined =>
  [element, ...elementsIn(element)].find((each) => each.tagName === 'img')

const TRANSLATED = /tradu|translat|revis|edited|edici[oó]n/i
/** What stands behind a name in a byline. */
const BEHIND_NAME = /\s*(?:[·|•–—]|\s-\s|,?\s+\d|\b(?:publicad|actualizad|published|updated|posted)).*$/is

function noteByline(line: string, head: PageHead, own: OwnFacts): void {
  if (line === '') return
  if (TRANSLATED.test(line)) head.lines.push(line)
  else if (own.authors === undefined) head.lines.push(line.replace(BEHIND_NAME, ''))
}

function countLine(element: Element, head: PageHead, own: OwnFacts, dropped: DroppedParts): void {
  const line = lineOf(element)
  if (line === '') return
  const known = [own.description ?? '', head.description ?? '', ...own.titles, ...(own.authors ?? [])]
  if (known.some((words) => fold(words) === fold(line))) return
  const said = saidPartOf(line, true)
  const linked = [...elementsIn(element)]
    .filter((each) => each.tagName === 'a' || each.tagName === 'button')
    .map(lineOf)
    .join('').length
  if (said) dropped.add(said)
  else if (line.length >= LEAST && linked < 0.5 * line.length)
    dropped.add('page-part', `${line.slice(0, 80)}${line.length > 80 ? '…' : ''}`)
  else dropped.add('menu')
}

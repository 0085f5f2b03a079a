import type { Element, Parents, Root } from 'hast'
import type { DroppedParts } from './dropped-parts.ts'
import { elementOf, fill, findElement, isBlock, isElement, lineOf, propertyOf, prune, rewrite } from './tree.ts'

/** What a mark of a note looks like: `1`, `[12]`, `(a)`, `*`, `[nota 3]`. */
const MARK = /^[[({]?(?:note |nota |n\. ?)?(?:\d{1,4}|[a-z]{1,3}|[ivxlcdm]{1,7}|[*†‡§¶]{1,3})[\])}.]?$/i
/** What leads back from a note besides its mark. */
const BACK = /^(?:[\s↩↑^⬆⏎←↵]|\ufe0e|\ufe0f|volver|back|regresar|jump up|saltar a:?)*$/i
/** What is left of it before a note: `^`, a dot, a bracket. */
const LEFT_OVER = /^[\s↑^.)\]|:]+/
/** Comments in the margin of a program for texts. */
const COMMENT = /^(?:cmnt|_?msocom|_com_|_anchor_)/i

/** The notes of a document, by their numbers from 1. */
export type Notes = ReadonlyMap<number, Element>

/**
 * Takes the notes out of a document and puts `note-mark` elements, whose `n` is their number, where they are called. What
 * is one is said by two links that lead to each other, whichever program wrote them. Comments are taken out with them.
 */
export function gatherNotes(root: Root, dropped: DroppedParts): Notes {
  const places = placesIn(root)
  const numbers = new Map<Element, number>()
  const marks = new Map<Element, Element>()
  const out = new Set<Element>()
  for (const anchor of places.anchors) {
    const target = places.targetOf(anchor)
    const block = target && places.blockOf(target)
    if (target === undefined || block === undefined || places.orderOf(target) < places.orderOf(anchor)) continue
    if (COMMENT.test(hashOf(anchor))) {
      dropped.add('comment')
      out.add(anchor).add(block)
    } else if (MARK.test(lineOf(anchor)) && (numbers.has(block) || leadsBack(block, anchor, places))) {
      const n = numbers.get(block) ?? numbers.size + 1
      numbers.set(block, n)
      marks.set(anchor, elementOf('note-mark', [], { n }))
    }
  }
  const called = new Set(marks.keys())
  for (const block of numbers.keys()) dropLinksBack(block, called, places)
  rewrite(root, (node) => {
    if (node.type !== 'element') return undefined
    if (out.has(node) || numbers.has(node)) return []
    const mark = marks.get(node)
    return mark && [mark]
  })
  return new Map([...numbers].map(([block, n]) => [n, withoutLeftOver(elementOf('note', contentOf(block), { n }))]))
}

/** `#_ftn1`, `https://page.example/x#_ftn1` → `_ftn1` */
function hashOf(anchor: Element): string {
  const [, hash = ''] = /#(.*)$/s.exec(propertyOf(anchor, 'href')) ?? []
  return hash
}

function placesIn(root: Root) {
  const parents = new Map<Element, Parents>()
  const orders = new Map<Element, number>()
  const targets = new Map<string, Element>()
  const anchors: Element[] = []
  const visit = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      parents.set(child, parent)
      orders.set(child, orders.size)
      for (const name of [propertyOf(child, 'id'), child.tagName === 'a' ? propertyOf(child, 'name') : '']) {
        if (name !== '' && !targets.has(name)) targets.set(name, child)
      }
      if (child.tagName === 'a' && hashOf(child) !== '') anchors.push(child)
      visit(child)
    }
  }
  visit(root)
  const holds = (outer: Parents, inner: Element): boolean => {
    for (let at: Parents | undefined = inner; at?.type === 'element'; at = parents.get(at))
      if (at === outer) return true
    return false
  }
  return {
    anchors,
    holds,
    orderOf: (element: Element) => orders.get(element) ?? 0,
    targetOf: (anchor: Element) => targets.get(hashOf(anchor)),
    /** The paragraph, item or box that a target begins; a box where it holds nothing but that paragraph. */
    blockOf(target: Element): Element | undefined {
      let block: Element | undefined = target
      while (block && !isBlock(block)) block = elementOrNothing(parents.get(block))
      if (!isElement(block, 'p')) return isElement(block, 'body', 'html') ? undefined : block
      const box = parents.get(block)
      return isElement(box, 'div', 'li', 'dd', 'aside') && holdsOneNote(box) ? box : block
    },
  }
}

type Places = ReturnType<typeof placesIn>

const elementOrNothing = (node: Parents | undefined): Element | undefined => (isElement(node) ? node : undefined)

/** Whether the first paragraph of a box alone begins with a link, as notes of several paragraphs do. */
function holdsOneNote(box: Element): boolean {
  const [first, ...others] = box.children.filter((child) => child.type === 'element')
  const beginsWithLink = (paragraph: Element) =>
    isElement(
      paragraph.children.find((child) => child.type !== 'text' || /\S/.test(child.value)),
      'a',
      'sup',
      'span',
    )
  return isElement(first, 'p') && others.every((other) => isElement(other, 'p') && !beginsWithLink(other))
}

/** Whether a note has a link to its mark, or to what stands around or in that; the numbers of sections have one too. */
const leadsBack = (block: Element, anchor: Element, places: Places): boolean =>
  !/^h\d$/.test(block.tagName) &&
  findElement(block, (element) => {
    const target = element.tagName === 'a' ? places.targetOf(element) : undefined
    return target !== undefined && element !== anchor && (places.holds(target, anchor) || places.holds(anchor, target))
  }) !== undefined

function dropLinksBack(block: Element, called: ReadonlySet<Element>, places: Places): void {
  prune(block, (node) => {
    if (!isElement(node, 'a') || hashOf(node) === '' || called.has(node)) return false
    const words = lineOf(node)
    return MARK.test(words) || BACK.test(words) ? places.targetOf(node) !== undefined : false
  })
}

const contentOf = (block: Element): Element['children'] =>
  isElement(block, 'p') ? [elementOf('p', block.children)] : block.children

/** Takes what is left of the mark from the beginning of a note, and blanks from its end. */
function withoutLeftOver(note: Element): Element {
  const edge = (parent: Parents, isEnd: boolean): void => {
    while (parent.children.length > 0) {
      const child = isEnd ? parent.children.at(-1) : parent.children[0]
      if (child?.type === 'text') child.value = child.value.replace(isEnd ? /\s+$/ : LEFT_OVER, '')
      else if (child && 'children' in child) edge(child, isEnd)
      const isEmpty = child?.type === 'text' ? child.value === '' : isElement(child) && isHollow(child)
      if (!isEmpty) return
      fill(parent, isEnd ? parent.children.slice(0, -1) : parent.children.slice(1))
    }
  }
  edge(note, false)
  edge(note, true)
  return note
}

const isHollow = (element: Element): boolean =>
  element.children.length === 0 && !isElement(element, 'img', 'br', 'hr', 'note-mark')

import { Readability } from '@mozilla/readability'
import type { Element, Parents, Root } from 'hast'
import { parseHTML } from 'linkedom'
import { bodyElement, elementsIn, isElement, propertyOf, textInside } from '../tree.ts'
import { headPartOf, partOfPage, siteNamesOf } from './page-parts.ts'

/** By this attribute elements are known again. */
const NUMBER = 'data-facing-n'
/** Of what holds the text, so much must be in a part of it for that part to be looked into. */
const MOST = 0.97
/** Names that sites give to what holds nothing but the text. */
const OF_TEXT =
  /^(?:article-?body|articlebody|article-?(?:content|text)|entry-content|post-(?:content|body|text)|postbody|story-?(?:body|content|text)|body-?(?:content|text|copy)|content-?body|nota-?(?:cuerpo|texto|contenido)|cuerpo(?:-\S+)?|texto-?nota|gh-content|available-content|td-post-content|field--name-body|field-name-body|markup--body|e-content|c-entry-content|main-content-text|mw-parser-output|sqs-html-content|blog-item-content|post-content-full)$/

/**
 * The element of a page that holds its text: Readability says which paragraphs are text, names that sites give to the
 * text's box say where it ends. Nothing of the page is changed.
 */
export function findText(root: Root): Parents {
  const body = bodyElement(root)
  const kept = keptByReadability(root)
  const weights = weigh(body, kept)
  const found = descend(body, weights)
  const named = [...elementsIn(body)].filter(isNamedText)
  const largest = named.sort((a, b) => weightOf(b, weights) - weightOf(a, weights))[0]
  // Several boxes of one name are parts of a text, or other texts: then what holds them is searched.
  return largest && weightOf(largest, weights) >= MOST * weightOf(found, weights) ? largest : found
}

const isNamedText = (element: Element): boolean =>
  /\barticleBody\b/.test(propertyOf(element, 'itemprop')) || siteNamesOf(element).some((name) => OF_TEXT.test(name))

const weightOf = (element: Parents, weights: ReadonlyMap<Parents, number>): number => weights.get(element) ?? 0

const CONTAINER = /^(?:div|section|article|main|center|form|font|td|amp-[\w-]+)$/

/** The smallest box that holds most of what is text. */
function descend(from: Parents, weights: ReadonlyMap<Parents, number>): Parents {
  const all = weightOf(from, weights)
  let at = from
  for (;;) {
    const inner = at.children.find(
      (child) => isElement(child) && CONTAINER.test(child.tagName) && weightOf(child, weights) >= MOST * all,
    )
    if (!isElement(inner)) return at
    at = inner
  }
}

/** Characters of the text in each element: of what is kept and is not named as something else. */
function weigh(body: Parents, kept: ReadonlySet<Element> | undefined): Map<Parents, number> {
  const weights = new Map<Parents, number>()
  const visit = (parent: Parents, isKept: boolean): number => {
    let weight = 0
    for (const child of parent.children) {
      if (child.type === 'text' && isKept) weight += child.value.trim().length
      if (!isElement(child) || partOfPage(child) !== undefined || isHead(child)) continue
      weight += visit(child, kept === undefined || kept.has(child) || (isKept && IN_LINE.has(child.tagName)))
    }
    weights.set(parent, weight)
    return weight
  }
  visit(body, kept === undefined)
  return weights
}

const isHead = (element: Element): boolean =>
  isElement(element, 'h1', 'figure', 'aside') || (headPartOf(element) !== undefined && textInside(element).length < 600)

/** So many elements Readability sorts in a second or two. */
const MOST_ELEMENTS = 6_000
/** Elements within a line, which mean nothing to it. */
const IN_LINE = new Set('b br code del em i kbd note-mark s samp span strong sub sup'.split(' '))
const READ = ['id', 'role', 'style', 'rel', 'itemprop', 'href', 'src', 'alt', 'aria-hidden']

/** The elements that Readability leaves of a page; undefined where it finds no text or there are too many of them. */
function keptByReadability(root: Root): Set<Element> | undefined {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  const elements: Element[] = []
  const build = (parent: Parents, to: Node): void => {
    for (const child of parent.children) {
      if (child.type === 'text') to.appendChild(document.createTextNode(child.value))
      if (!isElement(child) || elements.length > MOST_ELEMENTS) continue
      if (IN_LINE.has(child.tagName)) {
        build(child, to)
        continue
      }
      const copy = document.createElement(/^[a-z][\w-]*$/.test(child.tagName) ? child.tagName : 'div')
      copy.setAttribute('class', propertyOf(child, 'className').slice(0, LONGEST))
      for (const name of READ) {
        const value = propertyOf(child, name)
        if (value !== '') copy.setAttribute(name, value.slice(0, LONGEST))
      }
      copy.setAttribute(NUMBER, String(elements.push(child) - 1))
      to.appendChild(copy)
      build(child, copy)
    }
  }
  build(bodyElement(root), document.body)
  if (elements.length > MOST_ELEMENTS) return undefined
  const article = new Readability(document, {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: 200,
    serializer: (node) => node,
  }).parse()
  if (!article?.content) return undefined
  const found = (article.content as unknown as HTMLElement).querySelectorAll(`[${NUMBER}]`)
  return new Set([...found].flatMap((element) => elements[Number(element.getAttribute(NUMBER))] ?? []))
}

/** More of a class or an address it need not see. */
const LONGEST = 300

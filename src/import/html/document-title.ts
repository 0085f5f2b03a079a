import type { Element, Parents, Root } from 'hast'
import type { DocumentFacts, Recognised } from '../document.ts'
import { elementsIn, fill, findElement, isElement, lineOf, propertyOf } from './tree.ts'

/** Names of styles, as programs for texts write them into classes. */
const STYLES: readonly [key: 'title' | 'description', style: RegExp][] = [
  ['title', /^(?:MsoTitle(?:Cx\w+)?|title|t[ií]tulo)$/i],
  ['description', /^(?:MsoSubtitle|subtitle|subt[ií]tulo)$/i],
]
/** So far into a text its title stands. */
const FIRST = 6

/** Takes title and subtitle out of a text where their style says what they are, or the file has the same title in its head. */
export function takeTitle(
  root: Root,
  body: Parents,
): { facts: Pick<DocumentFacts, 'title' | 'description'>; recognised: Recognised[] } {
  const head = findElement(root, (element) => element.tagName === 'title')
  const named = head ? lineOf(head) : ''
  const lines = [...elementsIn(body)]
    .filter((each) => isElement(each, 'p', 'h1') && lineOf(each) !== '')
    .slice(0, FIRST)
  const facts: Pick<DocumentFacts, 'title' | 'description'> = {}
  const taken = new Set<Element>()
  for (const [key, style] of STYLES) {
    const line =
      lines.find((each) =>
        propertyOf(each, 'className')
          .split(' ')
          .some((name) => style.test(name)),
      ) ?? (key === 'title' && named !== '' && lineOf(lines[0] ?? root) === named ? lines[0] : undefined)
    if (line === undefined || taken.has(line)) continue
    facts[key] = lineOf(line)
    taken.add(line)
  }
  dropElements(body, taken)
  return {
    facts,
    recognised: [...taken].map((line, index) => ({
      key: index === 0 && facts.title ? 'title' : 'description',
      said: lineOf(line),
    })),
  }
}

function dropElements(parent: Parents, out: ReadonlySet<Element>): void {
  fill(
    parent,
    parent.children.filter((child) => !(isElement(child) && out.has(child))),
  )
  for (const child of parent.children) if (isElement(child)) dropElements(child, out)
}

import type { Element, ElementContent, Root, Text } from 'hast'
import type { DroppedParts } from './dropped-parts.ts'
import { type Look, lookOf, readStyleSheet } from './styles.ts'
import { elementOf, elementsIn, isElement, lineOf, propertyOf } from './tree.ts'

type Marks = Pick<Look, 'isBold' | 'isItalic' | 'isStruck' | 'isMonospaced' | 'raised'>

/** Elements that only look somehow; the marks that stay are put around the texts themselves. */
const DISSOLVED = new Set(
  'abbr acronym b bdi bdo big blink cite data dfn del em font i ins label mark nobr s small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
)
const BY_TAG: Record<string, Marks> = {
  b: { isBold: true },
  strong: { isBold: true },
  em: { isItalic: true },
  i: { isItalic: true },
  var: { isItalic: true },
  del: { isStruck: true },
  s: { isStruck: true },
  strike: { isStruck: true },
  tt: { isMonospaced: true },
  sup: { raised: 'sup' },
  sub: { raised: 'sub' },
}
const HEADING = /^h[1-6]$/

/** How the classes of a document look. */
export function looksIn(root: Root): Map<string, Look> {
  const sheets = [...elementsIn(root)].filter((element) => element.tagName === 'style').map(sheetOf)
  return readStyleSheet(sheets.join('\n'))
}

const sheetOf = (style: Element): string =>
  style.children.map((child) => (child.type === 'text' || child.type === 'comment' ? child.value : '')).join('')

/** How an element looks by its classes and its own style. */
export function lookOfElement(element: Element, looks: ReadonlyMap<string, Look>): Look {
  const names = propertyOf(element, 'className').split(' ').filter(Boolean)
  const own = propertyOf(element, 'style')
  const face = element.tagName === 'font' ? propertyOf(element, 'face') : ''
  return Object.assign(
    {},
    face === '' ? undefined : lookOf(`font-family:${face}`),
    ...names.flatMap((name) => [looks.get(`.${name}`), looks.get(`${element.tagName}.${name}`)]),
    own === '' ? undefined : lookOf(own),
  )
}

/**
 * Bold, italic, struck, raised and monospaced texts become `strong`, `em`, `del`, `sup`, `sub` and `code` around each run,
 * whatever made them look so; texts that are not shown stay out. What a site gives a name to stays for that.
 */
export function applyLooks(root: Root, looks: ReadonlyMap<string, Look>, isSite: boolean, dropped: DroppedParts): void {
  const walk = (children: Root['children'], marks: Marks, within: Within): ElementContent[] =>
    children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return [within.isCode ? child : markedText(child, marks, within)]
      if (child.type !== 'element') return []
      const look = lookOfElement(child, looks)
      if (look.isHidden || child.properties.hidden !== undefined) {
        if (lineOf(child) !== '') dropped.add('hidden-text')
        return []
      }
      if (child.tagName === 'mark') dropped.add('highlight')
      const isHeading = HEADING.test(child.tagName)
      const own = isHeading ? {} : { ...BY_TAG[child.tagName], ...look }
      const isCode = within.isCode || isElement(child, 'pre', 'code', 'kbd', 'samp', 'script')
      const inside = walk(child.children, { ...marks, ...own }, { isHeading: within.isHeading || isHeading, isCode })
      if (!DISSOLVED.has(child.tagName)) return [{ ...child, children: inside }]
      const isKept = isTarget(child) || (isSite && child.properties.className !== undefined)
      return isKept ? [{ ...child, tagName: 'span', children: inside }] : inside
    })
  root.children = walk(root.children, {}, { isHeading: false, isCode: false })
}

interface Within {
  isHeading: boolean
  isCode: boolean
}

/** Notes and their marks lead to such elements. */
const isTarget = ({ properties }: Element): boolean =>
  properties.id !== undefined || properties['data-fn'] !== undefined

/** Bold means nothing in a heading. */
function markedText(text: Text, marks: Marks, { isHeading }: Within): ElementContent {
  const names = [
    marks.isMonospaced && 'code',
    marks.raised,
    marks.isStruck && 'del',
    marks.isItalic && 'em',
    marks.isBold && !isHeading && 'strong',
  ]
  return names.reduce<ElementContent>((inside, name) => (name ? elementOf(name, [inside]) : inside), text)
}

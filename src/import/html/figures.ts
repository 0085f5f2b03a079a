import type { Element, ElementContent, Root } from 'hast'
import { bareCredit, splitCaption } from './captions.ts'
import { elementOf, elementsIn, findElement, isElement, lineOf, propertyOf, rewrite, textInside } from './tree.ts'

const CAPTION =
  /(?:^|[\s_-])(?:(?:fig|img|image|photo|media|wp|tr)?-?captions?(?:-text)?|figcaption|pie(?:-de)?-foto|epigrafe|leyenda)(?:[\s_-]|$)/i
const CREDIT =
  /(?:^|[\s_-])(?:credits?|creditos?|copyright|photographer|photo-credit|byline|author|autor|source|fuente|firma|attribution)(?:[\s_-]|$)/i
/** What holds a picture and its caption holds hardly any other text. */
const MOST_WORDS = 600

/** Pictures take what stands below them: `title` is the caption, `data-credit` who made it. */
export function joinFigures(root: Root): void {
  rewrite(root, (node) => {
    if (!isElement(node, 'figure', 'div', 'table', 'amp-figure')) return undefined
    const pictures = [...elementsIn(node)].filter((element) => element.tagName === 'img')
    const caption = captionIn(node)
    if (node.tagName === 'figure' && pictures.length === 0)
      return [elementOf('div', node.children.map(captionAsParagraph), node.properties)]
    const isFigure =
      node.tagName === 'figure' || (caption !== undefined && pictures.length === 1 && isNothingElse(node, caption))
    if (!isFigure) return undefined
    const last = pictures.at(-1)
    if (last && caption) addCaption(last, caption, node)
    return pictures.map((picture) => elementOf('p', [picture], { 'data-figure': '' }))
  })
}

function captionIn(figure: Element): Element | undefined {
  return findElement(
    figure,
    (element) => element.tagName === 'figcaption' || CAPTION.test(propertyOf(element, 'className')),
  )
}

/** Whether a box has no text but the caption. */
const isNothingElse = (box: Element, caption: Element): boolean => {
  const words = textInside(box).trim()
  return words.length < MOST_WORDS && words.length - textInside(caption).trim().length < 3
}

const captionAsParagraph = (node: ElementContent): ElementContent =>
  isElement(node, 'figcaption') ? elementOf('p', node.children) : node

function addCaption(picture: Element, caption: Element, figure: Element): void {
  const isCredit = (element: Element) =>
    CREDIT.test(`${propertyOf(element, 'className')} ${propertyOf(element, 'itemprop')}`)
  const marked =
    findElement(caption, isCredit) ?? findElement(figure, (element) => element !== caption && isCredit(element))
  const credit = marked && lineOf(marked)
  const words = lineOf(caption).replace(credit ?? '', '')
  const split = credit
    ? { caption: words.replace(/[\s|·•/–—-]+$/, ''), credit: bareCredit(credit) }
    : splitCaption(words)
  if (split.caption) picture.properties.title = split.caption
  if (split.credit) picture.properties['data-credit'] = split.credit
}

import type { Element, Parents } from 'hast'
import type { NamedBio, Recognised } from '../../document.ts'
import { elementsIn, isBlock, isElement, lineOf, prune, textInside } from '../tree.ts'
import { siteNamesOf } from './page-parts.ts'

/** What sites call the box that says who wrote a text. */
const BOX =
  /^(?:(?:\S+-)?(?:about-)?(?:the-)?(?:author|autor)s?-(?:bio|box|info|card|about|desc\w*|details|profile|perfil)(?:-\S+)?|about-(?:the-)?authors?(?:-\S+)?|(?:sobre|acerca)-(?:el|la|del?)-autora?|(?:\S+-)?bio(?:graf\w+)?(?:-(?:text|content|box))?|post-author-(?:bio|description)|author-description)$/
const LEAST = 30
const MOST = 1500

/** Takes the boxes out of a page that say of its authors who they are. */
export function takeBios(page: Parents, authors: readonly string[]): { bios: NamedBio[]; recognised: Recognised[] } {
  const bios: NamedBio[] = []
  prune(page, (node) => {
    if (!isElement(node) || !siteNamesOf(node).some((name) => BOX.test(name))) return false
    const words = lineOf(node)
    if (words.length < LEAST || words.length > MOST) return false
    const text = longestLine(node)
    if (text.length < LEAST) return false
    bios.push({ name: authors.find((author) => words.includes(author)), text })
    return true
  })
  return { bios, recognised: bios.map(({ text }) => ({ key: 'bios', said: text })) }
}

/** The longest of the lines in a box: the others are a name, a role and links. */
function longestLine(box: Element): string {
  const blocks = [...elementsIn(box)].filter((element) => isBlock(element) && ![...elementsIn(element)].some(isBlock))
  const lines = blocks.map(lineOf)
  return lines.length > 0
    ? (lines.sort((a, b) => b.length - a.length)[0] ?? '')
    : textInside(box).replace(/\s+/g, ' ').trim()
}

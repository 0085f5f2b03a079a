import type { Element, ElementContent, Root } from 'hast'
import { textsOf } from '../../ground/messages/index.ts'
import { languageName } from '../../ground/messages/language-name.ts'
import type { Language } from '../../model.ts'
import { element, text } from './element.ts'
import type { BesideBlock, OtherEdition } from './other-edition.ts'

/**
 * Sets beside the blocks of a body what the other edition has there: numbers that link the same block, the twins of
 * headings, and marks on what is outdated. `language`: of the page. Changes the tree.
 */
export function setBeside(body: Root | Element, other: OtherEdition, language: Language): void {
  body.children = (body.children as ElementContent[]).flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    setBeside(node, other, language)
    const { id } = node.properties
    const beside = typeof id === 'string' ? other.blocks.get(id) : undefined
    return beside ? [node, ...withBeside(node, `${id}`, beside, other, language)] : [node]
  })
}

/** Changes the block's element; returns what follows it. */
function withBeside(
  block: Element,
  id: string,
  { number, twin, isPaired, isOutdated }: BesideBlock,
  { page, language: foreign }: OtherEdition,
  language: Language,
): Element[] {
  const { body, freshness } = textsOf(language).pages
  const name = languageName(foreign, language)
  const href = `${page}#${id}`
  if (isOutdated) {
    block.properties.className = ['outdated']
    block.children.unshift(element('span', { className: ['vh'] }, text(freshness.changedBlock(name))))
  }
  // What is set by the style from an attribute is not copied with the text, read aloud in it or found in it.
  const look = { className: ['pn'], dataN: number }
  if (number !== undefined) {
    const label = { tabIndex: -1, ariaLabel: body.sameBlock(number, name) }
    block.children.unshift(
      isPaired ? element('a', { ...look, href, hrefLang: foreign, ...label }) : element('span', look),
    )
  }
  const link = { href, lang: foreign, hrefLang: foreign }
  return twin === undefined ? [] : [element('p', { className: ['twin'] }, element('a', link, text(twin)))]
}

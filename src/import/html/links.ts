import type { Parents } from 'hast'
import type { DroppedParts } from './dropped-parts.ts'
import { isElement, lineOf, propertyOf, rewrite } from './tree.ts'

const WEB = /^https?:\/\/\S/i
/** What a heading shows where it can be linked to. */
const TO_ITSELF = /^(?:[#¶§]|🔗|permalink|enlace permanente)$/iu
const FOR_PEOPLE = /^(?:mailto|tel):/i

/**
 * Links lead to whole addresses: those of a saved page from where it was, those within the document nowhere. Their words
 * stay where they lead to nothing that readers could be sent to.
 */
export function mendLinks(body: Parents, address: string | undefined, dropped: DroppedParts): void {
  rewrite(body, (node, parent) => {
    if (!isElement(node, 'a')) return undefined
    if (/^h\d$/.test('tagName' in parent ? parent.tagName : '') && TO_ITSELF.test(lineOf(node))) return []
    const href = propertyOf(node, 'href').trim()
    const target = WEB.test(href) || FOR_PEOPLE.test(href) ? href : fromHere(href, address)
    if (target !== undefined && !(address && target.startsWith(`${address}#`))) {
      node.properties = { href: target }
      return undefined
    }
    if (lineOf(node) !== '' && href !== '') dropped.add(href.includes('#') ? 'bookmark' : 'unsafe-link')
    return node.children
  })
}

/** An address meant from where a page was; only one of the web, whatever is hidden in it. */
function fromHere(href: string, address: string | undefined): string | undefined {
  if (href === '' || href.startsWith('#') || address === undefined || !URL.canParse(href, address)) return undefined
  const { href: whole } = new URL(href, address)
  return WEB.test(whole) ? whole : undefined
}

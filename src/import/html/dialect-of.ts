import type { Root } from 'hast'
import { elementsIn, propertyOf, textInside } from './tree.ts'

/** What made an HTML file: a program for texts, a site, or somebody by hand. */
export type Dialect = 'google' | 'word' | 'writer' | 'page' | 'plain'

const GENERATORS: readonly [Dialect, RegExp][] = [
  ['word', /Microsoft Word|^Word\.Document$/i],
  ['writer', /LibreOffice|OpenOffice|NeoOffice|Collabora/i],
]
const WORD_CLASS = /\bMso(?:Normal|Title|List|BodyText|NoSpacing|Heading|Hyperlink|FootnoteText)/
const GOOGLE_STYLE = /themes\.googleusercontent\.com\/fonts|\.lst-kix_|lst-kix_\w+-0/
const GOOGLE_CLASS = /\blst-kix_|\bdoc-content\b/
const GOOGLE_ID = /^docs-internal-guid-/
const OF_PAGE = new Set(['nav', 'article', 'main', 'header', 'footer'])

/** Which dialect of HTML a file is written in, by the marks that each program leaves. */
export function dialectOf(root: Root): Dialect {
  let hasParts = false
  for (const element of elementsIn(root)) {
    const { tagName } = element
    const name = propertyOf(element, 'className')
    if (tagName === 'meta' && /^(?:generator|progid)$/i.test(propertyOf(element, 'name'))) {
      const found = GENERATORS.find(([, generator]) => generator.test(propertyOf(element, 'content')))
      if (found) return found[0]
    }
    if (tagName === 'style' && GOOGLE_STYLE.test(textInside(element))) return 'google'
    if (GOOGLE_CLASS.test(name) || GOOGLE_ID.test(propertyOf(element, 'id'))) return 'google'
    if (WORD_CLASS.test(name)) return 'word'
    const isData = tagName === 'script' && propertyOf(element, 'type') === 'application/ld+json'
    const isGraph = tagName === 'meta' && /^(?:og|article):/.test(propertyOf(element, 'property'))
    const isItem = element.properties.itemprop !== undefined || propertyOf(element, 'rel') === 'canonical'
    if (isData || isGraph || isItem || OF_PAGE.has(tagName)) hasParts = true
  }
  return hasParts ? 'page' : 'plain'
}

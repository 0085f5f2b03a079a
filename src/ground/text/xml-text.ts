import { toXml } from 'xast-util-to-xml'
import type { x } from 'xastscript'

/** Characters that XML 1.0 has no way to write (production 2, Char). */
export const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A tree as the text of an XML file, in UTF-8. */
export function xmlText(root: ReturnType<typeof x>): string {
  const xml = toXml(root, { closeEmptyElements: true, tightClose: true })
    .replace(UNWRITABLE, '')
    // XML forbids these three in a text, and xast-util-to-xml lets them through.
    .replaceAll(']]>', ']]&#x3E;')
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`
}

import { toXml } from 'xast-util-to-xml'
import type { x } from 'xastscript'
import type { SiteFile } from '../../model.ts'

/** Characters that XML 1.0 has no way to write (production 2, Char). */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** An XML file at a path of the site. */
export function xmlFile(path: string, root: ReturnType<typeof x>): SiteFile {
  const xml = toXml(root, { closeEmptyElements: true, tightClose: true })
    .replace(UNWRITABLE, '')
    // XML forbids these three in a text, and xast-util-to-xml lets them through.
    .replaceAll(']]>', ']]&#x3E;')
  return { path: path.slice(1), content: `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n` }
}

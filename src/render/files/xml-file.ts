import { toXml } from 'xast-util-to-xml'
import type { x } from 'xastscript'
import type { SiteFile } from '../../model.ts'

/** Characters that XML 1.0 has no way to write (production 2, Char). */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** An XML file at a path of the site. */
export const xmlFile = (path: string, root: ReturnType<typeof x>): SiteFile => ({
  path: path.slice(1),
  content: `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true }).replace(UNWRITABLE, '')}\n`,
})

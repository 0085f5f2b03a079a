import type { x } from 'xastscript'
import { xmlText } from '../../ground/text/xml-text.ts'
import type { SiteFile } from '../../model.ts'

/** An XML file at a path of the site. */
export const xmlFile = (path: string, root: ReturnType<typeof x>): SiteFile => ({
  path: path.slice(1),
  content: xmlText(root),
})

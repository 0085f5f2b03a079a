import type { Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import type { ArticleFolder, PairedEdition } from '../../model.ts'
import { blockHandlers } from './block-handlers.ts'
import type { BodyOptions } from './body-options.ts'
import { linkHandlers } from './link-handlers.ts'
import { noteHandlers } from './note-handlers.ts'
import { pictureHandlers } from './picture-handlers.ts'
import { SCHEMA } from './schema.ts'
import { setBeside } from './set-beside.ts'
import { textHandlers } from './text-handlers.ts'

/**
 * The body of an edition as HTML that can do no harm: its blocks with their ids, then its notes. HTML in the text comes
 * out as text, a link that leads nowhere as its words, a picture that is not there as what it shows.
 */
export function renderBody(edition: PairedEdition, folder: ArticleFolder, options: BodyOptions): string {
  const ids = new Map(edition.blocks.map(({ node, index }) => [node, options.ids.get(index)]))
  const handlers = {
    ...blockHandlers(ids, options),
    ...linkHandlers(folder, options),
    ...pictureHandlers(ids, folder, options),
    ...noteHandlers(edition.body, ids, options),
    ...textHandlers,
  }
  const tree = toHast(edition.body, { handlers }) as Root
  if (options.other) setBeside(tree, options.other, options.language)
  const safe = sanitize(tree, SCHEMA)
  return toHtml(safe, { characterReferences: { useNamedReferences: true } })
}

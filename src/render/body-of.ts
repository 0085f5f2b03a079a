import type { LinkedArticle, LinkedEdition } from '../model.ts'
import type { Context } from './context.ts'

/** Sanitised HTML of an edition's body. `linkTo`: how it links a path of the site, in pages prefixed, in feeds absolute. */
export function bodyOf(
  _linked: LinkedArticle,
  edition: LinkedEdition,
  _context: Context,
  _linkTo: (path: string) => string,
): string {
  return edition.blocks.map(({ text }) => text).join('')
}

import type { BlockEdit, BlockSaved } from '../api/edits.ts'
import type { Desk } from '../desk.ts'
import { savedNow } from '../rows/saved-now.ts'
import { writeAgain } from './write-again.ts'
import { writeParts } from './write-parts.ts'

/** Writes one text of an article, where it is still what was seen. Throws DeskRefusal, Stop (3). */
export function saveBlock(desk: Desk, key: string, block: string, edit: BlockEdit): BlockSaved {
  const { files, bases } = writeAgain(desk, key, (article) => writeParts(desk, article, [{ ...edit, block }]))
  if (files.length > 0) void desk.wrote(files.map(({ path }) => path))
  const saved = savedNow(desk, key)
  const row = saved.rows.find(({ id }) => id === block)
  const side = row?.[edit.edition === desk.open(key).article.source.language ? 'source' : 'translation']
  return { ...saved, base: bases[0] || (side?.[edit.part]?.base ?? '') }
}

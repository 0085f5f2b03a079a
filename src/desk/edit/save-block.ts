import type { BlockEdit, BlockSaved } from '../api/edits.ts'
import type { Desk } from '../desk.ts'
import { savedNow } from '../rows/saved-now.ts'
import { writeAgain } from './write-again.ts'
import { writeParts } from './write-parts.ts'

/** Writes one text of an article, where it is still what was seen. Throws DeskRefusal, Stop (3). */
export function saveBlock(desk: Desk, key: string, block: string, edit: BlockEdit): BlockSaved {
  const { written, side } = writeAgain(desk, key, (article) => {
    const written = writeParts(desk, article, [{ ...edit, block }])
    return written && ({ written, side: edit.edition === article.source.language ? 'source' : 'translation' } as const)
  })
  if (written.files.length > 0) void desk.wrote(written.files.map(({ path }) => path))
  const saved = savedNow(desk, key)
  const named = saved.rows.find(({ id }) => id === block)?.[side][edit.part]
  return { ...saved, base: written.bases[0] || (named?.base ?? '') }
}

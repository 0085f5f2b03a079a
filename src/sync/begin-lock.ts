import type { AlignedArticle, Bead, BlockContent, LockEntry } from '../model.ts'
import { contentsOf } from './block-content.ts'
import { facingFields } from './facing-fields.ts'
import { writeLock } from './write-lock.ts'

/**
 * The `sync.lock` with which a translation begins: a line for each text of the source, opposite nothing, open. `article`
 * has no translation yet.
 */
export function beginLock({ source, beads }: AlignedArticle): string {
  // What a copy of the source would have opposite it: all that it has itself.
  const fields = facingFields({ source, translation: source })
  const entriesOf = (some: readonly Bead[], contents: readonly BlockContent[]) =>
    some.map((bead): LockEntry => {
      const texts = bead.source.flatMap((index) => contents[index] ?? [])
      const sides = { es: [], en: [], [source.language]: texts }
      return { ids: bead.ids, sides, moved: false, open: true, reason: undefined }
    })
  return writeLock([...entriesOf(fields.beads, contentsOf(fields.source)), ...entriesOf(beads, contentsOf(source))])
}

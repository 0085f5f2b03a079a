import type { AlignedArticle, BlockContent, LockEntry } from '../model.ts'
import { contentsOf } from './block-content.ts'
import { facingFields } from './facing-fields.ts'
import { writeLine } from './lock-line.ts'
import { HEADER } from './read-lock.ts'

/**
 * The `sync.lock` with which a translation begins: a line for each text of the source, opposite nothing, open. `article`
 * has no translation yet.
 */
export function beginLock({ source, beads }: AlignedArticle): string {
  // What a copy of the source would have opposite it: all that it has itself.
  const fields = facingFields({ source, translation: source })
  const [beside, bodies] = [contentsOf(fields.source), contentsOf(source)]
  const open = (ids: LockEntry['ids'], contents: readonly BlockContent[]): string =>
    writeLine({
      ids,
      sides: { es: [], en: [], [source.language]: contents },
      moved: false,
      open: true,
      reason: undefined,
    })
  const lines = [
    ...fields.beads.map((bead) =>
      open(
        bead.ids,
        bead.source.flatMap((index) => beside[index] ?? []),
      ),
    ),
    ...beads.map((bead) =>
      open(
        bead.ids,
        bead.source.flatMap((index) => bodies[index] ?? []),
      ),
    ),
  ]
  return [HEADER, ...lines, ''].join('\n')
}

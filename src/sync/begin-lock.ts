import type { AlignedArticle, Bead, BlockContent } from '../model.ts'
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
  const linesOf = (some: readonly Bead[], contents: readonly BlockContent[]) =>
    some.map((bead) => {
      const texts = bead.source.flatMap((index) => contents[index] ?? [])
      const sides = { es: [], en: [], [source.language]: texts }
      return writeLine({ ids: bead.ids, sides, moved: false, open: true, reason: undefined })
    })
  return [HEADER, ...linesOf(fields.beads, contentsOf(fields.source)), ...linesOf(beads, contentsOf(source)), ''].join(
    '\n',
  )
}

import type { AlignedArticle } from '../../model.ts'

/**
 * Whether somebody recorded of the article as a whole that it is in step. A `sync.lock` in which all is open was only begun
 * by what somebody is at work on: of pairs that it does not know nobody has said anything yet.
 */
export function isRestRecorded({ lock, beads, fields, translation }: AlignedArticle): boolean {
  if (translation === undefined || lock === undefined) return translation === undefined
  const entries = [...lock.entries, ...lock.fields]
  if (entries.some(({ open }) => !open)) return true
  const known = new Set(entries.flatMap(({ ids }) => ids))
  return [...fields.beads, ...beads].every(
    ({ ids, source, translation }) =>
      source.length === 0 || translation.length === 0 || ids.some((id) => known.has(id)),
  )
}

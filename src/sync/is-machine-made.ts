import type { AlignedArticle } from '../model.ts'

/** Whether each block of the translation is what a machine made of it: nobody reworded one. */
export function isMachineMade({ beads, lock }: AlignedArticle): boolean {
  const made = new Set(lock?.entries.flatMap(({ ids, machine }) => (machine ? ids : [])))
  const translated = beads.filter(({ translation }) => translation.length > 0)
  return translated.length > 0 && translated.every(({ id, changes }) => made.has(id) && !changes.translation)
}

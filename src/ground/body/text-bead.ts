import type { Bead } from '../../model.ts'

/** Texts beside bodies that stand opposite each other, by their indices, or one alone: a bead of which nothing is recorded. */
export const textBead = (id: string, source: number[], translation: number[]): Bead => ({
  id,
  ids: [id],
  source,
  translation,
  score: 0,
  state: 'current',
  changes: {},
})

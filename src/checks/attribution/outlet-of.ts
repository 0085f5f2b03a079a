import type { AlignedArticle, Around } from '../../model.ts'

/** The outlet in which the work first appeared; undefined where it appeared here, or nobody knows the outlet. */
export const outletOf = ({ facts }: AlignedArticle, { records }: Around) =>
  records.outlets.get(facts.original?.outlet ?? '')

import type { AlignedArticle, Bead } from '../../model.ts'

/**
 * Whether the source of what a translation says here was changed, or taken out, after both were last in step. Readers are
 * not told of paragraphs that only stand in another order.
 */
export const isOutdated = ({ state, source, translation }: Bead, { lock }: AlignedArticle): boolean =>
  lock !== undefined &&
  translation.length > 0 &&
  (state === 'source-changed' || state === 'both-changed' || (state === 'removed' && source.length === 0))

/** Whether the translation lacks what the source says here, or has it in the source's words, and nobody recorded that it may. */
export const isLacking = ({ state, source, translation, isCopied }: Bead, { lock }: AlignedArticle): boolean =>
  lock !== undefined &&
  source.length > 0 &&
  (isCopied === true || (translation.length === 0 && (state === 'new' || state === 'removed')))

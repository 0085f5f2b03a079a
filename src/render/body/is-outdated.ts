import type { AlignedArticle, Bead } from '../../model.ts'

/**
 * Whether the source of what a translation says here was changed, or taken out, after both were last in step. Readers are
 * not told of paragraphs that only stand in another order.
 */
export const isOutdated = ({ state, source, translation }: Bead, { lock }: AlignedArticle): boolean =>
  lock !== undefined &&
  translation.length > 0 &&
  (state === 'source-changed' || state === 'both-changed' || (state === 'removed' && source.length === 0))

/**
 * Whether the translation lacks what the source says here, has it in the source's words, and nobody recorded that it may,
 * or somebody is still at work on it.
 */
export const isLacking = (bead: Bead, article: AlignedArticle): boolean => {
  const { state, source, translation, isCopied, isOpen } = bead
  if (article.lock === undefined || source.length === 0) return false
  if (isOpen) return !isOutdated(bead, article)
  return isCopied === true || (translation.length === 0 && (state === 'new' || state === 'removed'))
}

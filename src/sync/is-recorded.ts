import type { AlignedArticle } from '../model.ts'
import { acceptBeads } from './accept-beads.ts'

/** Whether `sync.lock` says what both editions say now, but for marks: nothing was brought in step since. */
export function isRecorded(article: AlignedArticle): boolean {
  if (article.lock === undefined) return false
  const isFormat = new Set(article.beads.filter(({ changes }) => onlyMarks(changes)).map(({ id }) => id))
  return acceptBeads(article).blocks.every((id) => isFormat.has(id))
}

const onlyMarks = (changes: AlignedArticle['beads'][number]['changes']): boolean => {
  const kinds = Object.values(changes).map(({ kind }) => kind)
  return kinds.length > 0 && kinds.every((kind) => kind === 'format')
}

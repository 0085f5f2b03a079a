import { type AlignedArticle, isField } from '../model.ts'
import { acceptBeads } from './accept-beads.ts'

/** Whether `sync.lock` says what both editions say now, but for marks: nothing was brought in step since. */
export function isRecorded(article: AlignedArticle): boolean {
  const { lock, fields } = article
  if (lock === undefined) return false
  const isFormat = new Set(
    [...fields.beads, ...article.beads].filter(({ changes }) => onlyMarks(changes)).map(({ id }) => id),
  )
  // files that were written before titles and the like were recorded have none of them
  const isOld = lock.fields.length === 0
  return acceptBeads(article).blocks.every((id) => isFormat.has(id) || (isOld && isField(id)))
}

const onlyMarks = (changes: AlignedArticle['beads'][number]['changes']): boolean => {
  const kinds = Object.values(changes).map(({ kind }) => kind)
  return kinds.length > 0 && kinds.every((kind) => kind === 'format')
}

import { editionsOf, languageOfEdition, type Problem } from '../../model.ts'
import type { OpenArticle } from '../desk.ts'

/**
 * Why an article's texts can only be read: one of its files cannot be, and what would be written of the others would not
 * fit it. In the words of the check, with the place.
 */
export function whyReadOnly({ article, problems }: OpenArticle): string | undefined {
  const { folder } = article
  const read = new Set(editionsOf(article).map(({ file }) => file.path))
  const unread = folder.files.filter(({ name, path }) => languageOfEdition(name) && !read.has(path))
  const files = [...unread, ...(folder.lock ? [folder.lock] : [])].map(({ path }) => path)
  const isHiding = ({ check, severity, file }: Problem) =>
    severity === 'error' && (file !== folder.lock?.path || LOCK_CHECKS.has(check))
  const [first] = files.flatMap((file) => problems.get(file)?.filter(isHiding) ?? [])
  return first && `${first.file}:${first.line}: ${first.message}`
}

/** What would be lost of a `sync.lock` if it were written anew. */
const LOCK_CHECKS: ReadonlySet<string> = new Set(['lock-syntax', 'lock-version'])

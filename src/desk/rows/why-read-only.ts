import { textsOf } from '../../ground/messages/index.ts'
import { putInWords } from '../../ground/messages/put-in-words.ts'
import { editionsOf, type Language, languageOfEdition } from '../../model.ts'
import type { OpenArticle } from '../desk.ts'

/** What would be lost of a `sync.lock` if it were written anew, however gravely the newsroom takes it. */
const LOCK_CHECKS: ReadonlySet<string> = new Set(['lock-syntax', 'lock-version'])

/**
 * Why an article's texts can only be read: one of its files cannot be, and what would be written of the others would not
 * fit it. In the words of the check, with the place.
 */
export function whyReadOnly({ article, problems }: OpenArticle, language: Language): string | undefined {
  const { folder, faults } = article
  const read = new Set(editionsOf(article).map(({ file }) => file.path))
  const [unread] = folder.files.filter(({ name, path }) => languageOfEdition(name) && !read.has(path))
  const [problem] = (unread && problems.get(unread.path)) ?? []
  if (unread) return problem ? `${unread.path}:${problem.line}: ${problem.message}` : unread.path
  const fault = faults.find(({ check, file }) => LOCK_CHECKS.has(check) && file === folder.lock?.path)
  return fault && `${fault.file}:${fault.place?.start.line ?? 1}: ${putInWords(fault.say, textsOf(language)).message}`
}

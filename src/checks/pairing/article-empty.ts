import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { looksLikeEdition } from '../looks-like-edition.ts'

/** A folder of an article holds at least one edition. */
export const articleEmpty: Check = {
  id: 'article-empty',
  severity: 'error',
  scope: 'folder',
  *run({ files, path }) {
    if (!files.some(({ name }) => looksLikeEdition(name))) yield { file: path, say: toSay('article-empty') }
  },
}

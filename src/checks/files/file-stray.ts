import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { looksLikeEdition } from '../looks-like-edition.ts'

/** `articles/`, `pages/` and `newsroom/` hold what is published and its records, and nothing else. */
export const fileStray: Check = {
  id: 'file-stray',
  severity: 'warning',
  scope: 'newsroom',
  *run({ strays }) {
    for (const { path, name, fault } of strays) {
      // Links and pipes have checks of their own, and so have editions without a folder.
      if (fault || (!path.startsWith('newsroom/') && looksLikeEdition(name))) continue
      yield { file: path, say: toSay('file-stray', path) }
    }
  },
}

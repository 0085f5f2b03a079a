import type { Check } from '../../model.ts'
import { looksLikeEdition } from '../looks-like-edition.ts'

/** A folder of an article holds at least one edition. */
export const articleEmpty: Check = {
  id: 'article-empty',
  severity: 'error',
  scope: 'newsroom',
  *run({ files }) {
    for (const { entry, files: held, path } of files.folders) {
      if (entry.kind !== 'folder' || entry.fault) continue
      if (held.some(({ name }) => looksLikeEdition(name))) continue
      yield { file: path, say: ({ checks }) => checks['article-empty']() }
    }
  },
}

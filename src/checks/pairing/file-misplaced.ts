import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { looksLikeEdition } from '../looks-like-edition.ts'

/** An edition lies in a folder of its own below articles/ or pages/, and no article lies in another. */
export const fileMisplaced: Check = {
  id: 'file-misplaced',
  severity: 'warning',
  scope: 'files',
  *run(files) {
    for (const { path, name, kind } of files) {
      const depth = /^(?:articles|pages)\//.test(path) ? path.split('/').length : 0
      if (depth === 2 && looksLikeEdition(name)) yield { file: path, say: toSay('file-misplaced.edition', path, name) }
      if (depth !== 3 || kind !== 'folder' || looksLikeEdition(name) || name.startsWith('.')) continue
      yield { file: path, say: toSay('file-misplaced.folder', path, name) }
    }
  },
}

import type { Check } from '../../model.ts'
import { looksLikeEdition } from '../looks-like-edition.ts'

/** An edition lies in a folder of its own below articles/ or pages/, and no article lies in another. */
export const fileMisplaced: Check = {
  id: 'file-misplaced',
  severity: 'warning',
  scope: 'newsroom',
  *run({ files }) {
    for (const { path, name } of files.strays) {
      if (!/^(?:articles|pages)\//.test(path) || !looksLikeEdition(name)) continue
      yield { file: path, say: ({ checks }) => checks['file-misplaced'].edition(path, name) }
    }
    for (const { path, name, kind } of files.folders.flatMap((folder) => folder.files)) {
      if (kind !== 'folder' || looksLikeEdition(name) || name.startsWith('.')) continue
      yield { file: path, say: ({ checks }) => checks['file-misplaced'].folder(path, name) }
    }
  },
}

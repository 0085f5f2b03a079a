import type { TextEdit } from 'vscode-languageserver'
import { formatFolder } from '../write/format/format-folder.ts'
import { editsTo } from './edits.ts'
import { folderOf, newsroomAround, type OpenDocument } from './open-document.ts'

/** What `facing format` makes of a file; nothing where it would leave it alone. */
export function formatDocument(document: OpenDocument): TextEdit[] {
  const [folder, newsroom] = [folderOf(document), newsroomAround(document)]
  if (folder === undefined || newsroom === undefined) return []
  const editions = formatFolder(folder, { newsroom, language: document.language }, false)
  const text = editions.find(({ file }) => file === document.path)?.text
  return text === undefined ? [] : editsTo(document.typed, text)
}

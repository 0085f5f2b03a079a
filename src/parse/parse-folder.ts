import {
  type ArticleFolder,
  type Edition,
  editionName,
  type FileEntry,
  LANGUAGES,
  type ParsedFolder,
} from '../model.ts'
import type { KnownChecks } from './known-checks.ts'
import { inFile } from './local-fault.ts'
import { parseEdition } from './parse-edition.ts'

/** The files of a folder → editions; what is wrong with their content is told in faults, with the files as such by checks. */
export function parseFolder(folder: ArticleFolder, known: KnownChecks): ParsedFolder {
  const editions: Edition[] = []
  const faults: ParsedFolder['faults'] = []
  for (const language of LANGUAGES) {
    const file = folder.files.find(({ name }) => name === editionName(language))
    if (file === undefined || !hasText(file)) continue
    const parsed = parseEdition(file, language, known)
    if ('edition' in parsed) editions.push(parsed.edition)
    else faults.push(...inFile(file.path, parsed.faults))
  }
  return { folder, editions, faults }
}

const hasText = (file: FileEntry): file is FileEntry & { text: string } => file.text !== undefined

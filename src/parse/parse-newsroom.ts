import type { SiteSettings } from '../ground/schema/site.ts'
import {
  type ArticleFolder,
  type Edition,
  editionName,
  type FileEntry,
  LANGUAGES,
  type NewsroomFiles,
  type ParsedFolder,
  type ParsedNewsroom,
} from '../model.ts'
import type { KnownChecks } from './known-checks.ts'
import { inFile } from './local-fault.ts'
import { parseEdition } from './parse-edition.ts'
import { parseRecords } from './parse-records.ts'

/** Files → editions and records; what is wrong with their content is told in faults, with the files as such by checks. */
export function parseNewsroom(files: NewsroomFiles, settings: SiteSettings, known: KnownChecks): ParsedNewsroom {
  const folders = files.folders.map((folder) => parseFolder(folder, known))
  return { files, settings, records: parseRecords(files.records), folders }
}

function parseFolder(folder: ArticleFolder, known: KnownChecks): ParsedFolder {
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

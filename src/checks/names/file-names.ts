import { FILE_EXTENSIONS } from '../../ground/knowledge/file-extensions.ts'
import { foldAccents } from '../../ground/text/fold-accents.ts'

/** The name of a file as a text has it, without the folders before it. */
export interface FileName {
  name: string
  /** In lower case without accents: what stands before the last point but for one that begins it, and what behind it. */
  stem: string
  extension: string
  /** Whether it is part of an address of the web. */
  isRemote: boolean
}

/** What may be a path; white space, quotes, brackets, backslashes and other marks part them. */
const PATH = /[^\s()<>[\]{}"'“”‘’«»„`´,;:*=|\\#?&$~!¡¿…\ufffc]+/g
const LONGEST = 120
/** How an extension begins. Most texts have none, and looking is quicker than taking them apart. */
const EXTENSION = /\.\d{0,6}[a-z]/i
const FILE = /([^/]{2,})\.([a-z\d]{1,7})\.*$/i
/** `//`, an address of mail or a first part like that of a site. */
const REMOTE = /\/\/|@|^[\w-]+\.[\w.-]+\//

/** The names of files in a text, in reading order. */
export function fileNames(text: string): FileName[] {
  if (!EXTENSION.test(text)) return []
  const found: FileName[] = []
  for (const [path] of text.matchAll(PATH)) {
    if (path.length > LONGEST || !path.includes('.', 2)) continue
    const [, stem = '', ending = ''] = FILE.exec(path) ?? []
    const extension = ending.toLowerCase()
    if (!FILE_EXTENSIONS.has(extension)) continue
    found.push({
      name: `${stem}.${ending}`,
      stem: foldAccents(stem.toLowerCase().replace(/^\./, '')),
      extension,
      isRemote: REMOTE.test(path),
    })
  }
  return found
}

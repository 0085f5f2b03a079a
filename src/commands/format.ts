import type { Newsroom } from '../model.ts'
import { checkNewsroom, openNewsroom, readSources, understand } from '../pipeline.ts'
import { decodeText } from '../read/decode-text.ts'
import { TEXT_LIMIT } from '../read/limits.ts'
import { lookAt } from '../read/look-at.ts'
import { readBytes } from '../read/read-bytes.ts'
import { reportFormat } from '../report/report-format.ts'
import { replaceFile } from '../write/replace-file.ts'
import { assertKey } from './assert-key.ts'
import type { Run } from './context.ts'
import { withTexts } from './format/check-folder.ts'
import { type FormattedEdition, formatFolder } from './format/format-folder.ts'

/**
 * `facing format [key…] [--check] [--fix]`: writes editions in canonical form; 1 where one is left as it is or, with
 * `--check`, would change, and with `--fix` where errors remain.
 */
export const format: Run = async (words, { check, fix }, context) => {
  const { settings, files } = readSources(context.root)
  const keys = words.length > 0 ? new Set(words.map((word) => assertKey(word, { files }))) : undefined
  const around = { files, settings, today: context.today, language: context.language }
  const editions = files.folders
    .filter(({ key }) => keys === undefined || keys.has(key))
    .flatMap((folder) => formatFolder(folder, around, fix === true))
    .map((edition) => compareWithDisk(edition, context.root))
  for (const { file, text, changes } of editions) {
    if (changes && text !== undefined && check !== true) replaceFile(context.root, file, text)
  }
  const after = check === true ? understand(asTheyWouldBe(files, editions), settings, context.today) : undefined
  const remaining =
    fix === true ? checkNewsroom(after ?? openNewsroom(context.root, context.today), context.language, keys) : undefined
  const result = { editions, remaining, check: check === true, words }
  context.stdout.write(reportFormat(result, context))
  const isWrong = editions.some(({ refused, changes }) => refused !== undefined || (check === true && changes))
  return isWrong || remaining?.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** Whether the file on the disk is another than what is to stand there, or than what was read of it. */
function compareWithDisk(edition: FormattedEdition, root: string): FormattedEdition & { changes: boolean } {
  const { file, before, text } = edition
  if (text === undefined) return { ...edition, changes: false }
  const bytes = lookAt(root, file)?.kind === 'file' ? readBytes(root, file, TEXT_LIMIT + 1) : undefined
  const now = bytes && decodeText(bytes)
  if (now === undefined || !('text' in now) || now.text !== before) {
    return { ...edition, text: undefined, mended: [], refused: 'changed', changes: false }
  }
  return { ...edition, changes: !bytes?.equals(Buffer.from(text)) }
}

function asTheyWouldBe(files: Newsroom['files'], editions: readonly FormattedEdition[]): Newsroom['files'] {
  const texts = new Map(editions.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]])))
  return { ...files, folders: files.folders.map((folder) => withTexts(folder, texts)) }
}

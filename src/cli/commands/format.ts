import type { Newsroom } from '../../model.ts'
import { checkNewsroom, openNewsroom, readInput, understand } from '../../pipeline.ts'
import { withTexts } from '../../write/format/check-folder.ts'
import { compareWithDisk, writeFormatted } from '../../write/format/compare-with-disk.ts'
import { type FormattedEdition, formatFolder } from '../../write/format/format-folder.ts'
import { reportFormat } from '../report/report-format.ts'
import type { Run } from './command-context.ts'
import { keysNamed } from './keys-named.ts'

/**
 * `facing format [key…] [--check] [--fix]`: writes editions in canonical form; 1 where one is left as it is or, with
 * `--check`, would change, and with `--fix` where errors remain.
 */
export const format: Run = async (words, { check, fix }, context) => {
  const { settings, files } = readInput(context.root, (known) => keysNamed(words, known))
  const newsroom = understand({ files: { ...files, folders: [] }, settings }, context.now())
  const around = { newsroom, language: context.language }
  const editions = files.folders
    .flatMap((folder) => formatFolder(folder, around, fix === true))
    .map((edition) => compareWithDisk(edition, context.root))
    .map((edition) => (check === true ? edition : writeFormatted(edition, context.root)))
  const afterwards = () => {
    if (check !== true) return openNewsroom(context.root, context.now())
    const whole = readInput(context.root)
    return understand({ ...whole, files: asTheyWouldBe(whole.files, editions) }, context.now())
  }
  const keys = words.length > 0 ? new Set(files.folders.map(({ key }) => key)) : undefined
  const remaining = fix === true ? checkNewsroom(afterwards(), context.language, keys) : undefined
  const result = { editions, remaining, check: check === true, words }
  context.stdout.write(reportFormat(result, context))
  const isWrong = editions.some(({ refused, changes }) => refused !== undefined || (check === true && changes))
  return isWrong || remaining?.some(({ severity }) => severity === 'error') ? 1 : 0
}

function asTheyWouldBe(files: Newsroom['files'], editions: readonly FormattedEdition[]): Newsroom['files'] {
  const texts = new Map(editions.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]])))
  return { ...files, folders: files.folders.map((folder) => withTexts(folder, texts)) }
}

import { convertSafely } from '../../import/convert-safely.ts'
import type { ImportedEdition } from '../../import/imported.ts'
import { openDocument } from '../../import/open-document.ts'
import { openImportAround } from '../../import/open-newsroom-around.ts'
import { settleDocument } from '../../import/settle/settle-document.ts'
import { createFiles } from '../../write/create-files.ts'
import { reportImport } from '../report/report-import.ts'
import type { Run } from './command-context.ts'
import { usageStop } from './usage-stop.ts'

/** `facing import FILE…`: documents from elsewhere become editions; all files of an import are written or none. */
export const importDocuments: Run = async (names, options, context) => {
  if (names.length === 0) throw usageStop('argument-missing', context.texts.cli.placeholders.file)
  const around = openImportAround(context.root, context.now())
  const imported: ImportedEdition[] = []
  for (const name of names) {
    const opened = await openDocument(name, context.cwd, context.readInput)
    const source = await convertSafely({ kind: opened.kind, bytes: opened.bytes, file: opened.file })
    imported.push(settleDocument(source, name, wishesOf(options), around))
  }
  const files = Object.assign({}, ...imported.map((edition) => edition.files))
  if (options.dryRun !== true) createFiles(context.root, files)
  context.stdout.write(reportImport(imported, options.dryRun === true, context))
  return 0
}

const wishesOf = ({ key, lang, title }: Record<string, string | boolean>) => ({
  ...(typeof key === 'string' && { key }),
  ...((lang === 'es' || lang === 'en') && ({ language: lang } as const)),
  ...(typeof title === 'string' && { title }),
})

import type { ImportedEdition } from '../../import/imported.ts'
import { answerInJson } from './answer-in-json.ts'
import type { Style } from './types.ts'

/** What was imported, or would be; ready for stdout. */
export function reportImport(imported: readonly ImportedEdition[], isDry: boolean, style: Style): string {
  if (style.format !== 'json') return imported.map(({ path }) => `${path}\n`).join('')
  return answerInJson({
    written: isDry ? [] : imported.flatMap(({ files }) => Object.keys(files)),
    missing: imported.flatMap(({ missing }) => missing),
    dropped: imported.flatMap(({ dropped }) => dropped),
    problems: [],
    notes: imported.flatMap(({ notes }) => notes),
  })
}

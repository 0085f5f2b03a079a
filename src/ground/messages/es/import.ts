import type { importTexts as english } from '../en/import.ts'
import { importRefusals } from './import-refusals.ts'

/** Lo que dice la importación de un documento. */
export const importTexts: typeof english = {
  refusals: importRefusals,
}

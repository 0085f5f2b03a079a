import { importRefusals } from './import-refusals.ts'

/** What importing a document says. */
export const importTexts = {
  refusals: importRefusals,
}

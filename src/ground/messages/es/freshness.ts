import { count } from '../count.ts'
import { FIELD_NAMES } from './field-names.ts'

/** What pages say of how a translation stands to its source. */
export const freshness = {
  title: 'Estado de la traducción',
  behind: 'El original cambió después de esta traducción: vea dónde.',
  current: (language: string) => `Esta traducción está al día con el texto en ${language}.`,
  changed: (n: number, language: string) =>
    `${count(n, 'párrafo cambió', 'párrafos cambiaron')} en ${language} después de esta traducción:`,
  lacking: (n: number, language: string) =>
    `${count(n, 'párrafo', 'párrafos')} del texto en ${language} todavía no ${n === 1 ? 'está' : 'están'} en esta traducción:`,
  fields: FIELD_NAMES,
  changedFields: (names: string, language: string) => `Cambió en ${language} después de esta traducción: ${names}.`,
  lackingFields: (names: string) => `Todavía no está en esta traducción: ${names}.`,
  changedBlock: (language: string) => `Cambió en ${language} después de esta traducción.`,
}

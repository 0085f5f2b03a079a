import { count } from '../count.ts'
import { FIELD_NAMES } from './field-names.ts'

/** What pages say of how a translation stands to its source. */
export const freshness = {
  title: 'State of the translation',
  behind: 'The original changed after this translation: see where.',
  current: (language: string) => `This translation is up to date with the ${language} text.`,
  changed: (n: number, language: string) =>
    `${count(n, 'paragraph', 'paragraphs')} changed in ${language} after this translation:`,
  lacking: (n: number, language: string) =>
    `${count(n, 'paragraph', 'paragraphs')} of the ${language} text ${n === 1 ? 'is' : 'are'} not in this translation yet:`,
  fields: FIELD_NAMES,
  changedFields: (names: string, language: string) => `Changed in ${language} after this translation: ${names}.`,
  lackingFields: (names: string) => `Not in this translation yet: ${names}.`,
  changedBlock: (language: string) => `Changed in ${language} after this translation.`,
}

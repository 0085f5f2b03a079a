import type { spellingChecks as english } from '../en/checks-spelling.ts'
import { quote } from '../quote.ts'

const either = (values: readonly string[]): string => values.map(quote).join(' o ')

/** Lo que dicen las comprobaciones del grupo «spelling», por identificador. */
export const spellingChecks: typeof english = {
  'capital-missing': (found, expected) => ({
    message: `${quote(found)} inesperado después de punto; se esperaba ${quote(expected)}`,
    note: 'Empiece la oración con mayúscula, o ponga una coma en lugar del punto.',
  }),
  'word-misspelt': (found, expected) => ({
    message: `${quote(found)} inesperado; se esperaba ${either(expected)}`,
    note: 'Corrija la palabra; si está bien, agréguela a `newsroom/glossary.yml` con `kind: term` o `kind: name`.',
  }),
  'words-joined': (found, expected) => ({
    message: `${quote(found)} inesperado; se esperaba ${quote(expected)}`,
    note: 'Ponga el espacio entre las palabras; si es una sola, agréguela a `newsroom/glossary.yml` con `kind: term`.',
  }),
}

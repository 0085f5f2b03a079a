import type { namesChecks as english } from '../en/checks-names.ts'
import { joinNamed } from '../join-named.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

const either = (values: readonly string[]): string =>
  joinNamed(
    values.map((value) => ({ value })),
    ({ value }) => value,
    'es',
    'or',
  )
    .map((part) => (typeof part === 'string' ? part : quote(part.value)))
    .join('')

/** Lo que dicen las comprobaciones del grupo «names», por identificador. */
export const namesChecks: typeof english = {
  'acronym-mismatch': (found, expected, language) => ({
    message: `${quote(found)} inesperado; se esperaba ${either(expected)} en ${languageName(language, 'es')}`,
    note: 'Escriba la sigla como esta lengua; añada las suyas a `newsroom/glossary.yml` con `kind: acronym`.',
  }),
  'name-mismatch': {
    here: (found, expected, at) => ({
      message: `${quote(found)} inesperado; se esperaba ${quote(expected)}, como en ${at}`,
      note: 'Escriba el nombre igual en las dos ediciones. Si cada lengua tiene su forma, añada las dos a `newsroom/glossary.yml` con `kind: name`.',
    }),
    other: (found, there, at) => ({
      message: `${quote(found)} inesperado; se esperaba lo que nombra ${quote(there)} en ${at}`,
      note: 'Nombre lo mismo en las dos ediciones. Si las dos tienen razón, añada los nombres a `newsroom/glossary.yml` con `kind: name`.',
    }),
    dropped: (person, at) => ({
      message: `Falta ${quote(person)}; se esperaba como en ${at}`,
      note: 'Nombre a las mismas personas en las dos ediciones.',
    }),
    there: () => 'el nombre en la otra edición',
  },
  'term-mismatch': {
    here: (term, expected) => ({
      message: `Falta ${either(expected)} frente a ${quote(term)}; se esperaba la traducción que da el glosario`,
      note: 'Use la palabra del glosario, o añada la que está aquí a `newsroom/glossary.yml`.',
    }),
    there: () => 'el texto de enfrente',
  },
}

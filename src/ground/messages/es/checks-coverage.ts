import type { Language } from '../../model/language.ts'
import type { coverageChecks as english } from '../en/checks-coverage.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'
import { BLOCK_KINDS } from './block-kinds.ts'

const name = (language: Language) => languageName(language, 'es')

const happened = { new: 'Es nuevo', removed: 'Lo que estaba enfrente se quitó' }
const since = (known: Parameters<(typeof english)['block-extra']['here']>[3]): string =>
  known
    ? `${happened[known.state]} desde que las dos ediciones estuvieron al día: véalo con \`facing diff ${known.article}\`. `
    : ''

/** Lo que dicen las comprobaciones del grupo «coverage», por identificador. */
export const coverageChecks: typeof english = {
  'block-extra': {
    here: (kind, text, at, known) => ({
      message: `${BLOCK_KINDS[kind].unexpected} ${quote(text)}; se esperaba también en la fuente, después de ${at}`,
      note: `${since(known)}Borre lo que la fuente no dice, o añádalo allí. Lo que agrega quien traduce puede ir en una nota al pie.`,
    }),
    there: () => 'después de este bloque de la fuente',
  },
  'block-merged': {
    here: (found, expected, at) => ({
      message: `Número inesperado de bloques, ${expected} frente a ${found} desde ${at}; se esperaba uno frente a cada uno`,
      note: 'Divida el texto en los mismos párrafos: quien cambie de lengua llegará a donde estaba.',
    }),
    there: () => 'está enfrente',
  },
  'block-missing': {
    here: (kind, text, at, known) => ({
      message: `Falta la traducción ${BLOCK_KINDS[kind].of} ${quote(text)}; se esperaba después de ${at}`,
      note: `${since(known)}Tradúzcalo; si se omite a propósito, acéptelo con \`allow\` y diga por qué.`,
    }),
    there: () => 'después de este bloque de la traducción',
  },
  'block-untranslated': (found, expected) => ({
    message: `Texto inesperado en ${name(found)}; se esperaba en ${name(expected)}`,
    note: 'Tradúzcalo; lo que se cita tal cual va entre comillas, en cursiva o en una cita (`>`).',
  }),
  'heading-untranslated': (text, found, expected) => ({
    message: `Título inesperado en ${name(found)}, ${quote(text)}; se esperaba en ${name(expected)}`,
    note: 'Traduzca el título; uno que se deja como es puede ir en cursiva o entre comillas.',
  }),
  'list-item-missing': {
    here: (_kind, text, at, known) => ({
      message: `Falta el elemento de lista frente a ${quote(text)}; se esperaba después de ${at}`,
      note: `${since(known)}Añada el elemento a la lista de la otra edición, o bórrelo aquí.`,
    }),
    there: () => 'después de este bloque de la otra edición',
  },
  'sentence-missing': {
    here: (sentence, at) => ({
      message: `Falta lo que corresponde a la oración ${quote(sentence)}; se esperaba en ${at}`,
      note: 'Añada la oración allí, o bórrela aquí.',
    }),
    short: (here, there, at) => ({
      message: `Longitud inesperada de ${here} caracteres frente a ${there} en ${at}; se esperaba más o menos la misma`,
      note: 'Mire qué se dice aquí y no allí, y añádalo o bórrelo.',
    }),
    there: () => 'el texto de enfrente',
  },
  'sentence-untranslated': (found, expected) => ({
    message: `Oración inesperada en ${name(found)}; se esperaba en ${name(expected)}`,
    note: 'Tradúzcala; lo que se cita tal cual va entre comillas, en cursiva o en una cita (`>`).',
  }),
}

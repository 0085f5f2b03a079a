import type { BlockKind } from '../../model/article.ts'
import type { Language } from '../../model/language.ts'
import type { coverageChecks as english } from '../en/checks-coverage.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

const OF: Record<BlockKind, string> = {
  heading: 'del título',
  paragraph: 'del párrafo',
  item: 'del elemento de lista',
  quotation: 'de la cita',
  table: 'de la tabla',
  code: 'del código',
  figure: 'de la imagen',
  footnote: 'de la nota',
}
const EXTRA: Record<BlockKind, string> = {
  heading: 'Título inesperado',
  paragraph: 'Párrafo inesperado',
  item: 'Elemento de lista inesperado',
  quotation: 'Cita inesperada',
  table: 'Tabla inesperada',
  code: 'Código inesperado',
  figure: 'Imagen inesperada',
  footnote: 'Nota inesperada',
}
const name = (language: Language) => languageName(language, 'es')

/** Lo que dicen las comprobaciones del grupo «coverage», por identificador. */
export const coverageChecks: typeof english = {
  'block-extra': {
    here: (kind, text, at) => ({
      message: `${EXTRA[kind]} ${quote(text)}; se esperaba también en la fuente, después de ${at}`,
      note: 'Borre lo que la fuente no dice, o añádalo allí. Lo que agrega quien traduce puede ir en una nota al pie.',
    }),
    there: () => 'después de este bloque de la fuente',
  },
  'block-merged': {
    here: (found, expected, at) => ({
      message: `Hay ${expected} frente a ${found} bloques desde ${at}; se esperaba uno frente a cada uno`,
      note: 'Divida el texto en los mismos párrafos: quien cambie de lengua llegará a donde estaba.',
    }),
    there: () => 'está enfrente',
  },
  'block-missing': {
    here: (kind, text, at) => ({
      message: `Falta la traducción ${OF[kind]} ${quote(text)}; se esperaba después de ${at}`,
      note: 'Tradúzcalo; si se omite a propósito, acéptelo con `allow` y diga por qué.',
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
    here: (_kind, text, at) => ({
      message: `Falta el elemento de lista frente a ${quote(text)}; se esperaba después de ${at}`,
      note: 'Añada el elemento a la lista de la otra edición, o bórrelo aquí.',
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

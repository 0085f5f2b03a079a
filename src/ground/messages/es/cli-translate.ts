import { count } from '../count.ts'
import type { cliTranslate as english } from '../en/cli-translate.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

/** Lo que dice `facing translate`. */
export const cliTranslate: typeof english = {
  translate: {
    begun: (key, files) => `${quote(key)}: traducción empezada en ${files.join(', ')}`,
    words: (texts, words) =>
      `Por traducir: ${count(texts, 'texto', 'textos')}, ${count(words, 'palabra', 'palabras')}.`,
    complete: (keys) => `Por completar entre las dos líneas de ---: ${keys.join(', ')}.`,
    next: (key) =>
      `Sobrescriba el texto bloque por bloque. Lo que esté terminado, regístrelo: \`facing accept ${key} BLOQUE\`; \`facing status ${key}\` dice qué falta. Quite \`draft: true\` para publicarla.`,
    refused: (key) => `${quote(key)}: sin empezar, porque su texto tiene errores que ocultan lo que dice`,
    who: '¿Quién traduce?',
    whoHelp:
      'Por identificador o nombre, como en newsroom/people/; varias personas, entre comas. Déjelo vacío para decirlo después.',
    nobody: (name) => `Nadie en newsroom/people/ se llama ${quote(name)}.`,
    nextRefused: 'Corrija los errores y vuelva a empezar.',
  },
  translateErrors: {
    'edition-there': (file, key, to) => ({
      message: `Archivo inesperado ${quote(file)}; se esperaba que aún no hubiera edición en ${languageName(to, 'es')}: lo que hay no se sobrescribe nunca`,
      note: `No se ha escrito nada. \`facing status ${key}\` dice qué falta en ella.`,
    }),
    'translation-of-none': (key, to) => ({
      message: `Idioma inesperado: ${languageName(to, 'es')}; se esperaba el otro: la edición en ${languageName(to, 'es')} de ${quote(key)} es aquella de la que se traducen las demás`,
      note: `Traiga el original con \`facing import ARCHIVO --key ${key}\`, o escriba index.${to}.md.`,
    }),
    'person-unknown': (name, suggestion) => ({
      message: `Persona inesperada ${quote(name)}; se esperaba alguien de newsroom/people/${suggestion === undefined ? '' : `; ¿quiso decir ${quote(suggestion)}?`}`,
      note: 'Nómbrela como está allí, por identificador o por nombre; varias, entre comas. `facing new person` añade una.',
    }),
  },
}

import type { helpTranslate as english } from '../en/help-translate.ts'

/** Lo que dice `facing translate --help`. */
export const helpTranslate: typeof english = {
  summary: 'empezar la traducción de un artículo: una copia que se sobrescribe bloque por bloque',
  about:
    'Escribe como borrador la edición que le falta a un artículo: front matter por completar, el texto de la otra ' +
    'edición para sobrescribirlo bloque por bloque y un sync.lock en que cada bloque está abierto. `facing status` ' +
    'cuenta lo que falta; `facing accept` registra un bloque terminado. Nunca se escribe encima de nada.',
  words: 'el nombre de una carpeta de articles/',
  options: {
    to: 'el idioma al que se traduce: es o en (por omisión: el que falta)',
    translator: 'quién traduce, por identificador o nombre; varias personas, entre comas',
  },
  example: 'facing translate night-bus --to en --translator tom-hale',
}

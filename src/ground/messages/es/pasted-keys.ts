import type { PastedKey } from '../../knowledge/pasted-lines.ts'

/** Lo que dice la comprobación de líneas que van en la cabecera: cómo corregirlo, por clave. */
export const PASTED_KEYS: Record<PastedKey, string> = {
  title: 'Escriba `title: …`, sin marcas, y borre la línea: las páginas lo muestran encima del texto.',
  'photo.credit':
    'Escriba `photo: {credit: …}`, y en `photo.caption` lo que la describa, y borre la línea: las páginas muestran las dos cosas debajo de la foto.',
  original:
    'Dígalo con `original: {language, outlet, url, date}` y borre la línea: las páginas dicen en las dos lenguas dónde apareció el artículo, con un enlace.',
  authors:
    'Escriba `authors: [ana-ruiz]` con identificadores de archivos de newsroom/people/ y borre la línea: las páginas la muestran debajo del título.',
  translators:
    'Escriba `translators: [tom-hale]` con identificadores de archivos de newsroom/people/ y borre la línea: las páginas la muestran debajo del título.',
  reviewers:
    'Escriba `reviewers: [tom-hale]` con identificadores de archivos de newsroom/people/ y borre la línea: las páginas la muestran debajo del título.',
  disclaimer:
    'Escriba `disclaimer: author-opinion` con un identificador de newsroom/disclaimers.yml y borre la línea: las páginas lo muestran en su lengua.',
  bios: 'Póngalo en `bio` del archivo de la persona en newsroom/people/, o aquí en `bios: {ana-ruiz: …}`, y borre la línea: las páginas lo muestran debajo del texto.',
  date: 'Escriba `date: AAAA-MM-DD`, o `updated` si es un día posterior, y borre la línea: las páginas la muestran debajo del título.',
  topics:
    'Escriba `topics: [transport]` con identificadores de newsroom/topics.yml y borre la línea: las páginas enlazan cada tema.',
  license:
    'Escriba `license: CC-BY-4.0` (un identificador SPDX) o `license: all-rights-reserved` y borre la línea: las páginas la muestran debajo del texto.',
  corrections:
    'Escriba `corrections: [{date: AAAA-MM-DD, text: …}]` en las dos ediciones y borre la línea: las páginas las muestran debajo del texto.',
}

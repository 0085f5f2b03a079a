import type { helpImport as english } from '../en/help-import.ts'

/** Lo que dice `import --help`. */
export const helpImport: typeof english = {
  summary: 'hace de un documento de fuera un artículo o su otra edición',
  about:
    'Lee un documento de Word (.docx), una página guardada (.html), Markdown (.md) o texto pegado (.txt, o - para lo ' +
    'que llega por la entrada estándar) y lo escribe como edición: el texto en articles/<clave>/, las personas que ' +
    'nombra en newsroom/. Dice qué falta y qué quedó fuera, y no sobrescribe nada.',
  words: 'los documentos; - es la entrada estándar',
  options: {
    key: 'el nombre de la carpeta en articles/ (si no se dice: hecho del título)',
    lang: 'idioma del texto: es o en (si no se dice: el que digan el documento o sus palabras)',
    title: 'el título, si el documento no lo dice',
    'dry-run': 'no escribe nada; dice qué se escribiría',
  },
  example: 'facing import columna.docx --key night-bus --lang es',
}

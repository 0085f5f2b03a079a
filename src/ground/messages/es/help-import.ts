/** Lo que dice `facing import --help`. */
export const helpImport = {
  summary: 'hace de un documento de fuera un artículo o su otra edición',
  about:
    'Lee un documento de Word (.docx), una página guardada (.html), Markdown (.md) o texto pegado (.txt, o - para lo ' +
    'que llega por la entrada estándar) y lo escribe como edición: el texto en articles/<clave>/, las personas que ' +
    'nombra en newsroom/. Dice qué falta y qué quedó fuera, y no sobrescribe nada. Un archivo que vuelve de una ' +
    'herramienta de traducción (.xlf, como lo escribió `facing export`) entra en su artículo bloque por bloque: lo que ' +
    'nadie tradujo y lo que cambió aquí mientras tanto queda como está, y nada queda al día por sí solo.',
  words: 'los documentos; - es la entrada estándar',
  options: {
    key: 'el nombre de la carpeta en articles/ (si no se dice: hecho del título)',
    lang: 'idioma del texto: es o en (si no se dice: el que digan el documento o sus palabras)',
    title: 'el título, si el documento no lo dice',
    'translation-of': 'la clave de un artículo cuya otra edición es esta',
    set: 'dice lo que el documento no dice, y lo escribe; puede repetirse; sin documento, completa la edición de --key',
    'dry-run': 'no escribe nada; dice qué se escribiría',
  },
  example: 'facing import columna.docx --key night-bus --lang es',
}

import { count } from '../count.ts'
import type { structureChecks as english } from '../en/checks-structure.ts'
import { quote } from '../quote.ts'

const thousands = (n: number): string => n.toLocaleString('es-ES')

/** Lo que dicen las comprobaciones del grupo «structure», por identificador. */
export const structureChecks: typeof english = {
  'body-empty': () => ({
    message: 'Falta el texto; se esperaba al menos un párrafo debajo de la cabecera',
    note: 'Escriba el texto debajo del segundo `---`, o añada `draft: true` mientras no esté.',
  }),
  'body-too-long': (characters, most) => ({
    message: `Longitud de ${thousands(characters)} caracteres inesperada; se esperaban ${thousands(most)} como mucho`,
    note: 'Divida el texto en varios artículos enlazados entre sí.',
  }),
  'fence-unclosed': (fence) => ({
    message: `Falta ${quote(fence)} al final del código; se esperaba una línea que lo cierre`,
    note: `Añada una línea con ${quote(fence)} donde acaba el código: todo lo que sigue se muestra como código.`,
  }),
  'front-matter-repeated': (line) => ({
    message: `Segunda cabecera inesperada con ${quote(line)}; se esperaba texto: solo se lee la primera`,
    note: 'Suba a la cabecera lo que aún haga falta y borre esas líneas con sus dos `---`.',
  }),
  'heading-empty': () => ({
    message: 'Falta el texto del título de sección; se esperaban palabras después de `#`',
    note: 'Escriba el título de la sección o borre la línea.',
  }),
  'heading-first-level': (text) => ({
    message: `Título ${quote(text)} de nivel 1 inesperado; se esperaba el nivel 2: el del artículo es el único de nivel 1`,
    note: 'Empiece la línea con `##`; el título del artículo va en `title:`, en la cabecera.',
  }),
  'heading-level-skipped': (level, most) => ({
    message: `Título de nivel ${level} inesperado; aquí se esperaba ${most === 2 ? 'el nivel 2' : `un nivel de 2 a ${most}`}`,
    note: `Empiece la línea con \`${'#'.repeat(most)}\` o añada antes el título que falta.`,
  }),
  'html-unexpected': {
    tag: (tag) => ({
      message: `HTML ${quote(tag)} inesperado; se esperaba Markdown`,
      note: 'Escríbalo en Markdown (`**negrita**`, `[enlace](…)`, `![imagen](…)`); para mostrar la etiqueta misma, póngala entre acentos graves.',
    }),
    comment: (comment) => ({
      message: `Comentario HTML ${quote(comment)} inesperado; se esperaba Markdown: las páginas no muestran comentarios`,
      note: 'Borre el comentario o guárdelo donde no se publique.',
    }),
  },
  'markup-too-dense': () => ({
    message: 'Demasiadas marcas inesperadas; se esperaban menos: con tantas, leer el texto lleva demasiado tiempo',
    note: 'Divida la lista, la tabla o el párrafo, o ponga el código y los datos por partes entre líneas de tres acentos graves.',
  }),
  'nesting-too-deep': (most) => ({
    message: `Listas, citas o énfasis demasiado anidados; se esperaban ${most} niveles como mucho`,
    note: 'Quite marcas (`>`, `-`, `*`) del principio de la línea hasta dejarla donde corresponde.',
  }),
  'table-too-wide': (columns, cells, mostColumns, mostCells) => ({
    message: `Tabla de ${count(columns, 'columna', 'columnas')} y ${thousands(cells)} celdas inesperada; se esperaban ${mostColumns} y ${thousands(mostCells)} como mucho`,
    note: 'Divida la tabla en varias o enlace los datos.',
  }),
  'text-leftover': (words) => ({
    message: `${quote(words)} inesperado; se esperaba un texto terminado`,
    note: 'Termine el pasaje y borre la nota para uno mismo.',
  }),
}

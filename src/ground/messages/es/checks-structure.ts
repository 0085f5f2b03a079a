// As long as the group has checks: each has its texts here.
import { count } from '../count.ts'
import type { structureChecks as english } from '../en/checks-structure.ts'
import { quote } from '../quote.ts'
import { BLOCK_KINDS } from './block-kinds.ts'

const thousands = (n: number): string => n.toLocaleString('es-ES')

/** Lo que dicen las comprobaciones del grupo «structure», por identificador. */
export const structureChecks: typeof english = {
  'block-kind-mismatch': {
    here: (found, expected, at) => ({
      message: `${BLOCK_KINDS[found].unexpected}; se esperaba ${BLOCK_KINDS[expected].a}, como en ${at}`,
      note: 'Marque el texto como en la otra edición, o allí como aquí.',
    }),
    there: () => 'está enfrente',
  },
  'block-moved': {
    here: (at) => ({
      message: `Texto en un lugar inesperado; se esperaba el orden de la otra edición, donde está en ${at}`,
      note: 'Póngalo donde está en la fuente, salvo que la lengua pida otro orden.',
    }),
    there: () => 'está enfrente',
  },
  'body-empty': () => ({
    message: 'Falta el texto; se esperaba al menos un párrafo debajo de la cabecera',
    note: 'Escriba el texto debajo del segundo `---`, o añada `draft: true` mientras no esté.',
  }),
  'body-too-long': (characters, most) => ({
    message: `Longitud de ${thousands(characters)} caracteres inesperada; se esperaban ${thousands(most)} como mucho`,
    note: 'Divida el texto en varios artículos enlazados entre sí.',
  }),
  'code-mismatch': {
    here: (code, at) => ({
      message: `Falta el código ${quote(code)}; se esperaba entre acentos graves, como en ${at}`,
      note: 'Ponga entre acentos graves en las dos ediciones lo que se escribe o se ve en una pantalla.',
    }),
    alone: (code) => ({
      message: `Código inesperado ${quote(code)}; se esperaba también en la otra edición`,
      note: 'Ponga entre acentos graves en las dos ediciones lo que se escribe o se ve en una pantalla.',
    }),
    there: () => 'el código en la otra edición',
  },
  'emphasis-mismatch': {
    here: (found, expected) => ({
      message: `Número inesperado de énfasis, ${found}; se esperaba ${expected}, como enfrente`,
      note: 'Destaque las mismas palabras en las dos ediciones.',
    }),
    there: () => 'el texto de enfrente',
  },
  'fence-unclosed': (fence) => ({
    message: `Falta ${quote(fence)} al final del código; se esperaba una línea que lo cierre`,
    note: `Añada una línea con ${quote(fence)} donde acaba el código: todo lo que sigue se muestra como código.`,
  }),
  'footnote-missing': {
    here: (label, at) => ({
      message: `Falta la llamada de la nota ${quote(`[^${label}]`)}; se esperaba aquí, como en ${at}`,
      note: 'Añada la llamada y la nota, o bórrelas en la otra edición.',
    }),
    alone: (label) => ({
      message: `Llamada inesperada de la nota ${quote(`[^${label}]`)}; se esperaba también en la otra edición`,
      note: 'Añada la llamada y la nota a la otra edición, o bórrelas aquí.',
    }),
    there: () => 'la llamada en la otra edición',
  },
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
  'heading-level-mismatch': {
    here: (found, expected, at) => ({
      message: `Título inesperado de nivel ${found}; se esperaba de nivel ${expected}, como en ${at}`,
      note: `Empiece la línea con \`${'#'.repeat(expected)}\`, o corrija el título de enfrente.`,
    }),
    there: () => 'el título de enfrente',
  },
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
      note: 'Borre el comentario. Una nota para quien edita o traduce va en líneas propias, como `<!-- nota: … -->`: no llega a la página.',
    }),
  },
  'image-missing': {
    here: (name, at) => ({
      message: `Falta la imagen ${quote(name)}; se esperaba aquí, como en ${at}`,
      note: 'Añada la imagen, con su texto alternativo en esta lengua; cada edición puede tener su versión.',
    }),
    alone: (name) => ({
      message: `Imagen inesperada ${quote(name)}; se esperaba también en la otra edición`,
      note: 'Añada la imagen a la otra edición, con su texto alternativo en esa lengua.',
    }),
    there: () => 'la imagen en la otra edición',
  },
  'link-mismatch': {
    here: (found, expected, at) => ({
      message: `Enlace inesperado a ${quote(found)}; se esperaba ${quote(expected)}, como en ${at}`,
      note: 'Enlace la misma página en las dos ediciones, o la misma en la otra lengua.',
    }),
    there: () => 'el enlace en la otra edición',
  },
  'link-missing': {
    here: (url, at) => ({
      message: `Falta el enlace a ${quote(url)}; se esperaba aquí, como en ${at}`,
      note: 'Añada el enlace, o quítelo en la otra edición.',
    }),
    alone: (url) => ({
      message: `Enlace inesperado a ${quote(url)}; se esperaba también en la otra edición`,
      note: 'Añada el enlace a la otra edición, o quítelo aquí.',
    }),
    there: () => 'el enlace en la otra edición',
  },
  'markup-too-dense': () => ({
    message: 'Número inesperado de marcas; se esperaban menos: con tantas, leer el texto lleva demasiado tiempo',
    note: 'Divida la lista, la tabla o el párrafo, o ponga el código y los datos por partes entre líneas de tres acentos graves.',
  }),
  'nesting-too-deep': (most) => ({
    message: `Anidamiento inesperado de listas, citas o énfasis; se esperaban ${most} niveles como mucho`,
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

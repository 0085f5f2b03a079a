import { count } from '../count.ts'
import type { markupChecks as english } from '../en/checks-markup.ts'
import { quote } from '../quote.ts'

/** Lo que dicen las comprobaciones del grupo «structure» de las marcas que no hacen lo que se quiso con ellas. */
export const markupChecks: typeof english = {
  'markup-unread': {
    link: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba el enlace ${quote(expected)}`,
      note: 'Escriba las palabras entre corchetes y justo después la dirección entre paréntesis: sin espacio entre `]` y `(`, sin barra invertida y sin espacios en la dirección (`%20`).',
    }),
    picture: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba la imagen ${quote(expected)}`,
      note: 'Escriba `![qué muestra](foto.jpg)`, sin espacio después de `!` ni entre `]` y `(`.',
    }),
    emphasis: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba el énfasis ${quote(expected)}`,
      note: 'Ponga las marcas pegadas a las palabras: sin espacios por dentro, con las comillas por fuera, y con un espacio o un signo de puntuación antes y después.',
    }),
    glued: (found, expected) => ({
      message: `${quote(found)} inesperado justo después del énfasis; se esperaba ${quote(expected)}, con un espacio delante`,
      note: 'Escriba un espacio donde termina el énfasis.',
    }),
    deletion: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba el tachado ${quote(expected)}`,
      note: 'Escriba dos `~` a cada lado, pegados a las palabras, o quítelos.',
    }),
    lowered: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba el subíndice ${quote(expected)}: un solo \`~\` no marca nada`,
      note: 'Escriba el subíndice mismo: `H₂O`, `CO₂`.',
    }),
    heading: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba el título ${quote(expected)}`,
      note: 'Escriba un espacio corriente entre `#` y las palabras; `##` es el primer nivel debajo del título del artículo.',
    }),
    item: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba el elemento de lista ${quote(expected)}`,
      note: 'Empiece cada elemento con `- ` (o `1. `), cada uno en su línea y con un espacio después de la marca: si no, se juntan en un solo párrafo.',
    }),
    speech: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba ${quote(expected)} si alguien habla, o \`- \` con un espacio si es un elemento de lista`,
      note: 'Un guion al comienzo de la línea marca un elemento solo con un espacio detrás; lo que alguien dice se abre con raya, un párrafo por intervención.',
    }),
    lines: (found, expected) => ({
      message: `${quote(found)} inesperado en líneas que se juntan en un solo párrafo; se esperaba el elemento de lista ${quote(expected)}`,
      note: 'Numere los elementos `1. `, `2. `, cada uno en su línea; para conservar las letras, deje una línea en blanco entre ellos.',
    }),
    character: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba ${quote(expected)} o el carácter mismo`,
      note: 'Escriba el carácter mismo (`á`, `“`, `…`); una referencia empieza con `&`, termina con `;` y no lleva espacios.',
    }),
    code: (found) => ({
      message: `${count(found.length, 'acento grave inesperado', 'acentos graves inesperados')} sin pareja; se esperaban otros tantos donde termina el código`,
      note: 'Cierre el código donde termina; si no es código, escriba un apóstrofo o unas comillas.',
    }),
  },
}

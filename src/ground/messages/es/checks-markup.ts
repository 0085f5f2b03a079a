// Long: each way in which marks go wrong has its texts here.
import { count } from '../count.ts'
import type { markupChecks as english } from '../en/checks-markup.ts'
import { quote } from '../quote.ts'

/** Lo que dicen las comprobaciones del grupo «structure» de las marcas que no hacen lo que se quiso con ellas. */
export const markupChecks: typeof english = {
  'code-indented': {
    code: (line) => ({
      message: `Código inesperado, ${quote(line)}; se esperaba un párrafo: cuatro espacios o un tabulador delante de una línea la convierten en código`,
      note: 'Borre los espacios del comienzo de la línea; el código va entre líneas de tres acentos graves.',
    }),
    note: (line, label) => ({
      message: `Sangría inesperada delante de ${quote(line)}; no se esperaba ninguna donde sigue el texto: esto es parte de la nota ${quote(label)}`,
      note: 'Borre los espacios del comienzo de la línea, salvo que sea un segundo párrafo de la nota.',
    }),
  },
  'markup-foreign': {
    shortcode: (found) => ({
      message: `Código abreviado de otra herramienta inesperado, ${quote(found)}; se esperaba Markdown`,
      note: 'Escriba en Markdown lo que muestra: una imagen como `![…](foto.jpg)`, un vídeo como enlace; o bórrelo.',
    }),
    template: (found) => ({
      message: `Etiqueta de plantilla inesperada, ${quote(found)}; se esperaba texto`,
      note: 'Escriba el texto al que sustituye, o bórrela: aquí los artículos no son plantillas.',
    }),
    attributes: (found) => ({
      message: `Atributos inesperados, ${quote(found)}; se esperaba el texto sin ellos`,
      note: 'Bórrelos: las páginas dan forma por sí mismas a textos, imágenes y tablas.',
    }),
    directive: (found) => ({
      message: `Directiva inesperada, ${quote(found)}; se esperaba una cita o un párrafo`,
      note: 'Empiece las líneas con `> `, o con una palabra en negrita (`**Nota.**`), y borre las marcas.',
    }),
    callout: (found) => ({
      message: `Aviso inesperado, ${quote(found)}; se esperaba una cita sin esa marca`,
      note: 'Borre la marca; diga con palabras qué es: `> **Nota.** …`.',
    }),
    wikiLink: (found) => ({
      message: `Enlace de wiki inesperado, ${quote(found)}; se esperaba un enlace \`[palabras](dirección)\``,
      note: 'Enlace un artículo por su carpeta y su archivo, `[palabras](../night-bus/index.es.md)`; una imagen es `![qué muestra](foto.jpg)`.',
    }),
    heading: (found) => ({
      message: `Título de otra herramienta inesperado, ${quote(found)}; se esperaba \`## \` y las palabras`,
      note: 'Empiece la línea con `## `, o con `### ` para un nivel inferior.',
    }),
    highlight: (found) => ({
      message: `Resaltado inesperado, ${quote(found)}; se esperaba \`**negrita**\` o \`*cursiva*\``,
      note: 'Escriba `**…**` o `*…*` en lugar de esos signos.',
    }),
    inlineNote: (found) => ({
      message: `Nota dentro de la línea inesperada, ${quote(found)}; se esperaba \`[^1]\` aquí y \`[^1]: …\` abajo`,
      note: 'Ponga aquí la marca `[^1]` y la nota en un párrafo propio que empiece con `[^1]: `.',
    }),
    raised: (found) => ({
      message: `Superíndice inesperado, ${quote(found)}; se esperaba el carácter mismo`,
      note: 'Escriba el carácter: `m²`, `n.º`, `10⁶`.',
    }),
    emoji: (found) => ({
      message: `Nombre de emoji inesperado, ${quote(found)}; se esperaba el carácter mismo o ninguno`,
      note: 'Escriba el carácter, o bórrelo.',
    }),
    link: (found) => ({
      message: `Enlace de otra herramienta inesperado, ${quote(found)}; se esperaba un enlace \`[palabras](dirección)\``,
      note: 'Escriba las palabras entre corchetes y la dirección entre paréntesis, justo después.',
    }),
    definition: (found) => ({
      message: `Definición de otra herramienta inesperada, ${quote(found)}; se esperaba Markdown`,
      note: 'Escríbala como párrafo, o como elemento de lista que empiece con la palabra en negrita; si no, sigue a la línea anterior.',
    }),
    phrase: (found) => ({
      message: `Marca de otra herramienta inesperada, ${quote(found)}; se esperaba Markdown`,
      note: 'Escriba la negrita como `**…**`; incorpore lo que alguien propuso o anotó, y borre las marcas.',
    }),
  },
  'markup-unread': {
    link: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba el enlace ${quote(expected)}`,
      note: 'Escriba las palabras entre corchetes y justo después la dirección entre paréntesis: sin espacio entre `]` y `(`, sin barra invertida y sin espacios en la dirección (`%20`).',
    }),
    picture: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba la imagen ${quote(expected)}`,
      note: 'Escriba `![qué muestra](foto.jpg)`, sin espacio después de `!` ni entre `]` y `(`.',
    }),
    address: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba la dirección ${quote(expected)}`,
      note: 'Una dirección empieza con `https://`, sin espacios; si no, es texto y no enlace.',
    }),
    note: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba la llamada de nota ${quote(expected)}`,
      note: 'Escriba `[^1]` donde va la nota, sin espacios, y `[^1]: ` donde empieza su texto.',
    }),
    emphasis: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba el énfasis ${quote(expected)}`,
      note: 'Ponga las marcas pegadas a las palabras: sin espacios por dentro, con las comillas por fuera, y con un espacio o un signo de puntuación antes y después.',
    }),
    glued: (found, expected) => ({
      message: `${quote(found)} inesperado justo después del énfasis; se esperaba ${quote(expected)}, con un espacio delante`,
      note: 'Escriba un espacio donde termina el énfasis.',
    }),
    unclosed: (found, expected) => ({
      message: `Falta \`**\` después de ${quote(found)}; se esperaba el fin del énfasis: ${quote(expected)}`,
      note: 'Escriba `**` también justo después de la última palabra destacada, o quite estas marcas; `\\*\\*` las muestra.',
    }),
    lone: (found, expected) => ({
      message: `${quote(found)} inesperado y solo; se esperaba a ambos lados de unas palabras: ${quote(expected)}`,
      note: 'Escríbalo justo antes y justo después de las palabras destacadas, o quítelo; `\\*\\*` lo muestra.',
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
    rule: (found, expected) => ({
      message: `Título inesperado, ${quote(found)}; se esperaba un párrafo: ${quote(expected)} justo debajo lo convierte en título`,
      note: 'Deje una línea en blanco antes de la raya; un título empieza con `## `.',
    }),
    row: (found) => ({
      message: `${quote(found)} inesperado como fila de la tabla; se esperaba una línea en blanco antes`,
      note: 'Una tabla termina con una línea en blanco: el texto que está justo debajo se vuelve una fila. Ponga las celdas de una fila entre `|`.',
    }),
    separator: (found, expected) => ({
      message: `${quote(found)} inesperado; se esperaba la línea divisoria ${quote(expected)}`,
      note: 'Escriba tres guiones en una línea propia, con una línea en blanco antes y otra después.',
    }),
    table: (found, expected) => ({
      message: `${quote(found)} inesperado como texto; se esperaba una tabla con ${quote(expected)} debajo de la primera fila`,
      note: 'Debajo del encabezado de una tabla va una línea con `---` para cada columna, sin líneas en blanco entre las filas; si no, todo queda en un solo párrafo.',
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
  'paragraph-joined': {
    paragraphs: (line) => ({
      message: `Fin de línea inesperado después de ${quote(line)}; se esperaba una línea en blanco entre los párrafos`,
      note: 'Deje una línea en blanco después de cada párrafo: las líneas seguidas se muestran como un solo párrafo.',
    }),
    speech: (line) => ({
      message: `Fin de línea inesperado después de ${quote(line)}; se esperaba una línea en blanco entre lo que dice cada cual`,
      note: 'Deje una línea en blanco antes de cada raya: las líneas seguidas se muestran como un solo párrafo.',
    }),
    lines: (line) => ({
      message: `Fin de línea inesperado después de ${quote(line)}; se esperaba \`\\\` al final de una línea que debe conservarse`,
      note: 'Termine cada línea de un verso o de una dirección con `\\`, o haga una lista: si no, se muestran como un solo párrafo.',
    }),
    lazy: (line) => ({
      message: `Línea inesperada justo debajo de una lista o una cita, ${quote(line)}; se esperaba una línea en blanco delante`,
      note: 'Deje una línea en blanco antes del texto que sigue: si no, se muestra como parte del elemento o de la cita.',
    }),
  },
}

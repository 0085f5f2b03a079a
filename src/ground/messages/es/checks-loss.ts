import type { lossChecks as english } from '../en/checks-loss.ts'
import { quote } from '../quote.ts'

/** Lo que dicen las comprobaciones del texto que está en un archivo y en ninguna página. */
export const lossChecks: typeof english = {
  'text-lost': {
    cell: (text, columns) => ({
      message: `Celda ${quote(text)} inesperada, en una fila con más celdas que el encabezado; se esperaban ${columns}: las páginas no la muestran`,
      note: 'Añada una celda al encabezado o junte esta con la anterior. Un `|` que es texto se escribe `\\|`.',
    }),
    unused: (definition, more) => ({
      message: `${quote(definition)}${more === 0 ? '' : ` y ${more} más debajo`}: definición inesperada que ningún enlace ni imagen usa; se esperaba su etiqueta en el texto: las páginas no la muestran`,
      note: 'Escriba `[palabras][etiqueta]` donde corresponda, ponga `\\` ante el primer corchete si es texto, o bórrela. Una nota para quien edita es `<!-- nota: … -->`.',
    }),
    again: (definition, line) => ({
      message: `Segunda definición ${quote(definition)} inesperada; se esperaba una sola: lo que la usa lleva adonde dice la de la línea ${line}`,
      note: 'Dé otra etiqueta a una de las dos o bórrela.',
    }),
    fence: (words) => ({
      message: `${quote(words)} inesperado tras el lenguaje del código; se esperaba solo el lenguaje: las páginas no lo muestran`,
      note: 'Escríbalo en el código, como comentario, o encima, como texto.',
    }),
  },
}

import { count } from '../count.ts'
import type { typographyChecks as english } from '../en/checks-typography.ts'
import { quote } from '../quote.ts'

const CLOSING: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[' }
const SPACE = /^\s+$/

/** Lo que dicen las comprobaciones del grupo «typography», por identificador. */
export const typographyChecks: typeof english = {
  'address-mixed': (found, total, isFormal, usual) => ({
    message: `${quote(found)} inesperado (${count(total, 'vez', 'veces')}); se esperaba el trato de ${quote(isFormal ? 'usted' : 'tú')}, como ${count(usual, 'vez', 'veces')} en este texto`,
    note: 'Trate al lector de una sola manera en todo el texto; lo que alguien le dice a otro va entre comillas.',
  }),
  'bracket-unbalanced': (mark) => ({
    message: `${quote(mark)} inesperado, sin pareja; se esperaba su ${quote(CLOSING[mark] ?? mark)} en el mismo párrafo`,
    note: 'Añada el otro signo donde el inciso empieza o termina, o borre este.',
  }),
  'closing-mark-missing': (opening, closing) => ({
    message: `Falta ${quote(closing)}; se esperaba donde termina lo que abre ${quote(opening)}`,
    note: 'Cierre la pregunta o la exclamación en su oración: `¿Vendrá mañana?`, `¡Qué va!`, `¡¿Qué?!`.',
  }),
  'dash-style': (mark, total, expected) => ({
    message: `${quote(mark)} inesperado como raya (${count(total, 'vez', 'veces')}); se esperaba ${quote(expected)} en todo el texto`,
    note: 'Escriba la misma raya en toda la edición; el guion une palabras y no separa nada.',
  }),
  'enumeration-duplicate': (item, hasOpposite) => ({
    message: `${quote(item)} inesperado por segunda vez; se esperaba cada elemento de la enumeración una sola`,
    note: hasOpposite
      ? 'Mire qué nombra aquí el texto de enfrente: es probable que uno de los dos deba ser otra palabra.'
      : 'Es probable que uno de los dos deba ser otra palabra; si no, borre el segundo.',
  }),
  'opening-mark-missing': (mark) => ({
    message: `Falta ${quote(mark)}; se esperaba donde empieza la pregunta o la exclamación`,
    note: 'En español la pregunta se abre con `¿` y la exclamación con `¡`, también en medio de una oración.',
  }),
  'quote-style': (found, total, expected, usual) => ({
    message: `${quote(found)} inesperadas (${count(total, 'vez', 'veces')}); se esperaban ${quote(expected)}, como ${count(usual, 'vez', 'veces')} en este texto`,
    note: 'Use una sola clase de comillas; otra distinta es para las citas dentro de citas.',
  }),
  'quote-unbalanced': (mark, counterpart) => ({
    message: `${quote(mark)} inesperada, sin pareja; se esperaba la ${quote(counterpart)} que le corresponde`,
    note: 'Añada la comilla donde la cita empieza o termina, o borre esta.',
  }),
  spacing: (found, expected) => ({
    message: SPACE.test(found)
      ? `${count(found.length, 'espacio inesperado', 'espacios inesperados')}; se esperaba uno`
      : `${quote(found)} inesperado; se esperaba ${quote(expected)}`,
    note: 'Deje un espacio después de la coma, del punto y coma y del final de la oración; ninguno antes ni dentro de los paréntesis.',
  }),
  'word-doubled': (found, word) => ({
    message: `${quote(found)} inesperado; se esperaba ${quote(word)} una sola vez`,
    note: 'Borre una de las dos, o escriba lo que falta entre ellas.',
  }),
}

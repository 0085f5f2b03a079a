import type { docxRefusals as english } from '../en/import-refusals-docx.ts'
import { quote } from '../quote.ts'

/** Por qué no se importa un .docx. */
export const docxRefusals: typeof english = {
  'docx-other': (file) => ({
    message: `Contenido inesperado de ${quote(file)}; se esperaba un documento de Word (.docx) con un texto dentro`,
    note: 'Ábralo con el programa que lo hizo y guárdelo de nuevo como .docx.',
  }),
  'docx-xml': (file, part) => ({
    message: `No se puede leer ${quote(part)} dentro de ${quote(file)}; se esperaba XML bien formado, como lo escriben los programas de textos`,
    note: 'Ábralo con Word o LibreOffice, que quizá lo reparen, y guárdelo de nuevo como .docx.',
  }),
  'docx-entity': (file, part) => ({
    message: `DOCTYPE inesperado en ${quote(part)} dentro de ${quote(file)}; se esperaba XML sin entidades propias`,
    note: 'Ningún programa de textos escribe un archivo así: no lo abra. Pida el texto de otro modo a quien se lo envió.',
  }),
  'docx-size': (file, limit) => ({
    message: `Longitud inesperada del texto en ${quote(file)}; se esperaban ${limit} MB de XML como mucho: trescientas páginas`,
    note: 'Copie el texto que se va a publicar en un documento nuevo y guárdelo como .docx.',
  }),
}

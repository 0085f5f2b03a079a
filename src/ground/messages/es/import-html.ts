import type { htmlRefusals as english } from '../en/import-html.ts'
import { quote } from '../quote.ts'

/** Lo que puede sobrar en una página, en palabras. */
const PARTS = {
  elements: 'elementos',
  depth: 'niveles de elementos unos dentro de otros',
  attributes: 'atributos de un elemento',
}

/** Por qué no se importa una página. */
export const htmlRefusals: typeof english = {
  'html-excess': (file, part, limit) => ({
    message: `Cantidad inesperada de ${PARTS[part]} en ${quote(file)}; se esperaban ${limit} como mucho`,
    note: 'Ningún texto está hecho así. Ábrala en un navegador, copie solo el texto en un documento nuevo y guárdelo como .docx.',
  }),
}

import type { importRefusals as english } from '../en/import-refusals.ts'
import { quote } from '../quote.ts'
import { htmlRefusals } from './import-html.ts'

/** Por qué no se importa un documento. */
export const importRefusals: typeof english = {
  ...htmlRefusals,
  'zip-broken': (file) => ({
    message: `No se puede desempaquetar ${quote(file)}; se esperaba un documento de Word (.docx) o un .zip entero`,
    note: 'Ábralo con el programa que lo hizo y guárdelo de nuevo como .docx; una descarga rota hay que repetirla.',
  }),
  'zip-entries': (file, limit) => ({
    message: `Cantidad de archivos inesperada dentro de ${quote(file)}; se esperaban ${limit} entradas como mucho`,
    note: 'Un texto con sus imágenes tiene muchas menos. Copie el texto en un documento nuevo y guárdelo como .docx.',
  }),
  'zip-size': (file, megabytes, limit) => ({
    message: `Tamaño inesperado de ${quote(file)}: desempaquetado ocuparía ${megabytes} MB; se esperaban ${limit} MB como mucho`,
    note: 'Es demasiado para un texto. Reduzca sus imágenes o copie solo el texto en un documento nuevo.',
  }),
  'zip-ratio': (file, ratio, limit) => ({
    message: `Tamaño inesperado de ${quote(file)}: desempaquetado ocuparía ${ratio} veces lo que ocupa; se esperaban ${limit} veces como mucho`,
    note: 'Ningún texto va tan comprimido. Pida el texto de otro modo a quien se lo envió.',
  }),
  'zip-path': (file, entry) => ({
    message: `Entrada inesperada ${quote(entry)} dentro de ${quote(file)}; se esperaban rutas que no salgan del documento y estén una sola vez`,
    note: 'Ningún programa de textos escribe un archivo así: no lo abra. Pida el texto de otro modo a quien se lo envió.',
  }),
}

import { count } from '../count.ts'
import type { deskRefusals as english } from '../en/desk-refusals.ts'
import { quote } from '../quote.ts'

/** Por qué la mesa no escribe lo que se le pide de datos, motivos, notas, registros y fotos. */
export const deskRefusals: typeof english = {
  editionMissing: (path) => `${path} ya no está en su sitio`,
  detailsChanged: 'Los datos cambiaron en el archivo mientras tanto: no se escribió nada',
  detailUnknown: (path) => `No existe el dato ${quote(path)}`,
  detailsWrong: (problems) =>
    `No se ${problems === 1 ? 'puede' : 'pueden'} guardar así ${count(problems, 'dato', 'datos')}: no se escribió nada`,
  machineReason: 'Una máquina tradujo párrafos de este texto: para que deje de decirse hace falta un motivo',
  reasonMissing: 'Hace falta un motivo',
  problemGone: 'El aviso ya no está: no se escribió nada',
  allowSafety: 'Lo que protege la seguridad no se puede aceptar',
  allowUnreadable: (path) => `\`allow\` no es una lista en ${path}: corríjalo primero`,
  noteEmpty: 'La nota no dice nada',
  noteGone: 'Esa nota o ese bloque ya no existe: no se escribió nada',
  notesChanged: 'Las notas cambiaron mientras tanto: no se escribió nada. Envíela otra vez',
  notesFull: (path) => `${path} quedaría demasiado largo: quite las notas resueltas`,
  notesUnreadable: (path) => ({
    message: `Texto inesperado en ${path}; se esperaba una lista de notas con \`block\`, \`by\`, \`date\` y \`text\``,
    note: 'Corrija el archivo en un editor de texto o llévelo a otro sitio. Hasta entonces no se muestran notas ni se escribe ninguna.',
  }),
  nameMissing: 'Hace falta un nombre',
  outletAddress: (name) =>
    `Hace falta una dirección de ${quote(name)}, por la que se lo reconozca: complete antes la dirección del original`,
  termKnown: (term, translation) => `El glosario ya tiene ${quote(term)}: ${quote(translation)}`,
  recordUnreadable: (path) => `${path} no se puede leer como está: corríjalo primero; no se añadió nada`,
  recordChanged: (path) => `${path} cambió mientras tanto: no se escribió nada. Inténtelo otra vez`,
  photoUnfit:
    'Archivo inesperado; se esperaba una imagen JPEG, PNG, WebP o AVIF de 20 MB y 100 millones de píxeles como máximo',
}

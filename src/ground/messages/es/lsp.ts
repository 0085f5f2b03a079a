import { isField } from '../../model/is-field.ts'
import type { lsp as english } from '../en/lsp.ts'
import { BLOCK_KINDS } from './block-kinds.ts'
import { FIELD_NAMES } from './field-names.ts'

/** Lo que los editores de código muestran del servidor de lenguaje. */
export const lsp: typeof english = {
  mend: (check) => `Corregir esto (${check})`,
  mendAll: 'Corregir todo lo que tiene una sola solución (facing format --fix)',
  accept: (check, isBlock) =>
    isBlock ? `Aceptar «${check}» en este bloque, con un motivo` : `Aceptar «${check}» en esta edición, con un motivo`,
  openPage: (check) => `De qué trata «${check}»`,
  blockOf: (id, kind) => (isField(id) ? FIELD_NAMES[id] : BLOCK_KINDS[kind].a),
  required: 'obligatoria',
  today: 'Hoy',
  unfollowed: (reason) => `No se pudo mirar la redacción: ${reason}`,
}

import { count } from '../count.ts'
import type { deskMachine as english } from '../en/desk-machine.ts'

/** Lo que la mesa dice de los textos que traduce un programa. */
export const deskMachine: typeof english = {
  none: 'Aquí no hay programa que traduzca: inicie la mesa con `--machine`',
  late: (machine) => `${machine} no contestó en 30 segundos: no se escribió nada`,
  failed: (machine, detail) => `${machine} falló: ${detail}. No se escribió nada`,
  unreadable: (machine) =>
    `Respuesta inesperada de ${machine}; se esperaban \`version\`, \`name\` y los bloques pedidos: no se escribió nada`,
  empty: (name) => `${name} no tradujo nada`,
  unfit: (name) =>
    `${name} no tradujo nada que se pueda poner: los textos cambiaron mientras tanto, o no pueden estar ahí`,
  notToDo: 'Solo lo que está sin traducir se da a un programa',
  saved: (name, blocks, left) =>
    `${name} tradujo ${count(blocks, 'bloque', 'bloques')}${left > 0 ? `; ${left} no se ${left === 1 ? 'pudo' : 'pudieron'} poner` : ''}. Revise antes de dar por hecho.`,
  method: 'La edición dice ahora que la tradujeron una máquina y una persona.',
}

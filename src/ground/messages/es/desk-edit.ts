import type { deskEdit as english } from '../en/desk-edit.ts'

/** Lo que dice la mesa de los cambios que no hace. */
export const deskEdit: typeof english = {
  elsewhere: 'Este elemento se edita en un editor de texto',
  conflict: 'El texto cambió en el archivo entretanto: no se ha escrito nada',
  otherKind: (row) =>
    `Con este texto, ${row} pasaría a ser otra cosa, o dos: no se ha escrito nada. Pulse Intro dos veces para empezar un párrafo`,
  alone: 'Aquí no hay nada con lo que se pueda hacer eso: no se ha escrito nada',
  busy: 'Otro programa sigue cambiando el archivo: no se ha escrito nada. Inténtelo de nuevo',
  restUnasked: '¿El resto está al día?',
  nothingOpposite: (row) => `Todavía no hay nada frente a ${row}: tradúzcalo o diga por qué se deja fuera`,
  blockUnknown: (id) => `Ya no hay ninguna fila «${id}»`,
  translationMissing: 'Todavía no hay una traducción que pueda estar al día',
  undoGone: 'El texto cambió desde entonces: ya no se puede deshacer. Está en el historial de la fila',
  findEmpty: 'Diga qué hay que buscar',
}

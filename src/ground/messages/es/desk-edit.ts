import type { deskEdit as english } from '../en/desk-edit.ts'

/** Lo que dice la mesa de los cambios que no hace. */
export const deskEdit: typeof english = {
  elsewhere: 'Este elemento se edita en un editor de texto',
}

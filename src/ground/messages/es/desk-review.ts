import type { deskReview as english } from '../en/desk-review.ts'

/** Lo que dice la mesa al revisar un artículo. */
export const deskReview: typeof english = {
  right: 'Está bien',
  note: 'Nota…',
  seen: (n, all) => `${n} de ${all} vistos`,
  finishReview: 'Terminar la revisión',
  reviewWho: 'Elija antes quién es: «Soy», en la lista de artículos.',
  reviewed: (who) => `${who} figura ahora en la revisión`,
}

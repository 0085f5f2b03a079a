import { count } from '../count.ts'
import type { deskPublishing as english } from '../en/desk-publishing.ts'

/** Lo que dice la mesa donde publica. */
export const deskPublishing: typeof english = {
  publish: 'Publicar',
  stops: (errors) => (errors === 0 ? 'Nada lo impide.' : `${count(errors, 'error lo impide', 'errores lo impiden')}.`),
  errorsFirst: 'Lo que hay que corregir antes',
  openRows: (n) => (n === 1 ? '1 bloque en curso saldría como está' : `${n} bloques en curso saldrían como están`),
  machineMade: (n) =>
    `Nadie retocó lo que tradujo una máquina en ${count(n, 'artículo', 'artículos')}: en los datos diga «máquina», no «máquina y una persona»`,
  pages: {
    new: (n) => count(n, 'página nueva', 'páginas nuevas'),
    changed: (n) => count(n, 'página que cambia', 'páginas que cambian'),
    removed: (n) => count(n, 'página que se quita', 'páginas que se quitan'),
  },
}

import { count } from '../count.ts'
import type { deskList as english } from '../en/desk-list.ts'

/** Lo que dice la mesa de todos los artículos. */
export const deskList: typeof english = {
  editions: { original: 'Original', missing: 'Sin empezar', waived: 'No se traduce' },
  published: { published: 'publicado', draft: 'borrador, no se publica', scheduled: 'por publicarse', none: '' },
  upToDate: (done, all) => `${done} de ${count(all, 'bloque', 'bloques')} al día`,
  originalIn: (outlet) => `original en ${outlet}`,
  summary: (all, toTranslate, changed, current) =>
    `${count(all, 'artículo', 'artículos')}: ${[
      toTranslate && `${toTranslate} por traducir`,
      changed && `${changed} ${changed === 1 ? 'cambió' : 'cambiaron'} en el original`,
      `${current} al día`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  found: (shown, all) => `${shown} de ${count(all, 'artículo', 'artículos')}`,
  pending: (known, n) => `${count(known, 'artículo', 'artículos')}; ${n === 1 ? 'falta' : 'faltan'} ${n} por leer…`,
  empty: 'Todavía no hay artículos. Empiece con un texto suyo.',
  none: 'Ningún artículo coincide.',
  unreadable: 'Carpetas que no se pudieron leer',
  publishSite: 'Publicar el sitio…',
  newArticle: 'Nuevo artículo',
  show: 'Mostrar',
  filters: { all: 'Todos', todo: 'Por hacer', mine: 'Los míos', errors: 'Con errores' },
  search: 'Buscar por título, autor o tema',
  columns: { article: 'Artículo', todo: 'Por hacer', next: 'Siguiente paso' },
  words: (n) => (n === 0 ? 'Nada' : count(n, 'palabra', 'palabras')),
  next: {
    continue: (row) => `Seguir en ${row}`,
    translate: { es: 'Traducir al español', en: 'Traducir al inglés' },
    mend: 'Ver qué falla',
    look: 'Ver',
  },
  begun: (title) => `Empezó la traducción de «${title}».`,
}

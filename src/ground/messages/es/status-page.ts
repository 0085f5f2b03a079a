import { count } from '../count.ts'
import type { statusPage as english } from '../en/status-page.ts'

/** Lo que dice la página sobre el estado de las traducciones. */
export const statusPage: typeof english = {
  status: {
    title: 'Estado de las traducciones',
    description: (site) => `Cómo va cada artículo de ${site} en las dos lenguas.`,
    summary: (articles, toDo) =>
      toDo === 0
        ? `${count(articles, 'artículo', 'artículos')}, nada por traducir.`
        : `${count(articles, 'artículo', 'artículos')}, ${toDo} con algo por traducir.`,
    caption: 'Estado de cada artículo en las dos lenguas',
    article: 'Artículo',
    original: (language) => `original en ${language}`,
    current: 'al día',
    lacking: (n) => `${n === 1 ? 'le falta' : 'le faltan'} ${count(n, 'pasaje', 'pasajes')}`,
    changed: (n) => `${count(n, 'pasaje', 'pasajes')} por poner al día`,
    missing: 'sin traducir',
    draft: 'borrador',
    scheduled: 'por publicarse',
    words: (n) => count(n, 'palabra', 'palabras'),
    data: 'Lo mismo en JSON',
    empty: 'Todavía no se ha publicado nada.',
  },
}

import type { search as english } from '../en/search.ts'

/** Lo que dice la página de búsqueda; su programa rellena `{words}` y `{count}`. */
export const search: typeof english = {
  title: 'Buscar',
  description: (site) => `Busque en los artículos de ${site} en español.`,
  hint: 'Las tildes no importan, y basta el principio de una palabra.',
  label: 'Palabras que buscar',
  submit: 'Buscar',
  withoutScript: 'Sin JavaScript, este formulario lleva al archivo, donde están todos los artículos por año.',
  searching: 'Buscando…',
  found: { one: '1 resultado para «{words}»', many: '{count} resultados para «{words}»' },
  none: 'No se ha encontrado nada con «{words}».',
  noneHelp: 'Pruebe con menos palabras, con otras o solo con el principio de una. O mire en:',
  failed: 'La búsqueda no se ha podido cargar.',
  failedHelp: 'Mire si tiene conexión e inténtelo de nuevo. Todos los artículos están también en:',
  unavailable: 'Por ahora no se puede buscar en este sitio. Todos los artículos están en:',
  elsewhere: 'Otros caminos a los artículos',
  more: 'Más resultados',
}

// Long: every word of the desk's page but those of an open article and of its details.
import { count } from '../count.ts'
import type { deskPage as english } from '../en/desk-page.ts'

/** Lo que dice la página de la mesa. */
export const deskPage: typeof english = {
  brand: ['Páginas', 'enfrentadas'],
  desk: 'Mesa de Páginas enfrentadas',
  languages: { es: 'Español', en: 'Inglés' },
  otherInterface: 'Interface in English',
  skip: 'Ir al contenido',
  views: 'Mesa',
  articles: 'Artículos',
  iAm: 'Soy',
  nobody: 'Elija…',
  anotherPerson: 'Otra persona…',
  yourName: 'Su nombre',
  loading: 'Un momento…',
  offline: 'La mesa no responde. Lo que escribe queda guardado en este navegador.',
  noAnswer: 'La mesa no pudo hacerlo.',
  unknownToken: 'La mesa se inició de nuevo: abra la dirección que indica ahora.',
  undo: 'Deshacer',
  reason: 'Motivo',
  record: 'Registrar',
  needsReason: 'Escriba un motivo: queda junto al texto.',
  right: 'Está bien así…',
  cancel: 'Cancelar',
  nowhere: 'Esta página no existe.',
  states: { done: 'Al día', behind: 'El original cambió', todo: 'Sin traducir', work: 'En curso' },
  editions: { original: 'Original', missing: 'Sin empezar', waived: 'No se traduce' },
  published: { published: 'publicado', draft: 'borrador, no se publica', scheduled: 'por publicarse', none: '' },
  upToDate: (done, all) => `${done} de ${count(all, 'bloque', 'bloques')} al día`,
  counts: (done, work, behind, todo) =>
    [
      done && `${done} al día`,
      work && `${work} en curso`,
      behind && `${behind} ${behind === 1 ? 'cambió' : 'cambiaron'} en el original`,
      todo && `${todo} sin traducir`,
    ]
      .filter(Boolean)
      .join(', '),
  problems: (errors, warnings) =>
    [errors && count(errors, 'error', 'errores'), warnings && count(warnings, 'aviso', 'avisos')]
      .filter(Boolean)
      .join(', '),
  originalIn: (outlet) => `original en ${outlet}`,
  saved: (time) => `Guardado a las ${time}`,
  severities: { error: 'Error:', warning: 'Aviso:', info: 'Nota:' },
  publish: 'Publicar',
  stops: (errors) => (errors === 0 ? 'Nada lo impide.' : `${count(errors, 'error lo impide', 'errores lo impiden')}.`),
  errorsFirst: 'Lo que hay que corregir antes',
  openRows: (n) => (n === 1 ? '1 bloque en curso saldría como está' : `${n} bloques en curso saldrían como están`),
  pages: {
    new: (n) => count(n, 'página nueva', 'páginas nuevas'),
    changed: (n) => count(n, 'página que cambia', 'páginas que cambian'),
    removed: (n) => count(n, 'página que se quita', 'páginas que se quitan'),
  },
  summary: (all, toTranslate, changed, current) =>
    `${count(all, 'artículo', 'artículos')}: ${[
      toTranslate && `${toTranslate} por traducir`,
      changed && `${changed} ${changed === 1 ? 'cambió' : 'cambiaron'} en el original`,
      `${current} al día`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  found: (shown, all) => `${shown} de ${count(all, 'artículo', 'artículos')}`,
  empty: 'Todavía no hay artículos. Empiece con un texto suyo.',
  none: 'Ningún artículo coincide.',
  unreadable: 'Carpetas que no se pudieron leer',
  publishSite: 'Publicar el sitio…',
  newArticle: 'Nuevo artículo',
  drop: '¿Tiene el texto en un archivo? Suéltelo aquí o',
  chooseFile: 'elija un archivo (.docx, .html, .md, .txt).',
  unwritten: 'No se escribe nada hasta que usted lo revise.',
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

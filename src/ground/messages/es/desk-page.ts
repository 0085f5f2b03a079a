import { count } from '../count.ts'
import type { deskPage as english } from '../en/desk-page.ts'

/** Lo que dice la página de la mesa. */
export const deskPage: typeof english = {
  language: 'es',
  brand: ['Páginas', 'enfrentadas'],
  desk: 'Mesa de Páginas enfrentadas',
  languages: { es: 'Español', en: 'Inglés' },
  theEdition: { es: 'el texto en español', en: 'el texto en inglés' },
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
  saved: (time) => `Guardado a las ${time}`,
  severities: { error: 'Error:', warning: 'Aviso:', info: 'Nota:' },
}

import { count } from '../count.ts'
import type { deskExchange as english } from '../en/desk-exchange.ts'
import { quote } from '../quote.ts'
import { quoteFew } from '../quote-few.ts'

const FEW = 8

const listed = (names: readonly string[]): string =>
  names.length > FEW ? `${names.slice(0, FEW).join(', ')} y ${names.length - FEW} más` : names.join(', ')

/** Lo que se dice de los archivos que van a herramientas de traducción y vuelven. */
export const deskExchange: typeof english = {
  expectedForm: 'una de las dos: los textos, o solo la memoria',
  before: (text) => `Antes de que cambiara el original decía: ${text}`,
  note: ({ by, date, text }) => `${by}, ${date}: ${text}`,
  sent: (key, units, path) =>
    `${quote(key)}: ${count(units, 'texto', 'textos')} para herramientas de traducción en ${path}`,
  remembered: (sentences, path) => `${count(sentences, 'par', 'pares')} de oraciones en ${path}`,
  sentNext: (path) =>
    `Tráigalo de vuelta con \`facing import ${path}\`: solo se escribe lo que se tradujo, y nada queda al día por sí solo.`,
  back: (key, blocks, path) => `${quote(key)}: ${count(blocks, 'bloque escrito', 'bloques escritos')} en ${path}`,
  wouldBack: (key, blocks, path) =>
    `${quote(key)}: se ${blocks === 1 ? 'escribiría' : 'escribirían'} ${count(blocks, 'bloque', 'bloques')} en ${path}; no se ha escrito nada`,
  nothingBack: (key) => `${quote(key)}: no hay nada nuevo en el archivo; todo está como estaba`,
  noneBack: (key) => `${quote(key)}: no se ha escrito nada; todo está como estaba`,
  backNext: (key) =>
    `Lo que volvió queda en curso hasta que alguien lo lea: entonces, \`facing accept ${key} BLOQUE\` o «hecho» en la mesa.`,
  conflicts: 'Cambió en la redacción mientras estaba fuera, y queda como está aquí:',
  now: (text) => `ahora: ${text}`,
  yours: (text) => `suyo:  ${text}`,
  refused: 'Sin escribir:',
  remarks: 'Para mirar:',
  untranslated: (blocks) => `Sin traducir todavía: ${listed(blocks)}.`,
  notes: {
    'unit-unknown': 'el artículo no tiene ese bloque; se quitó o se tradujo de nuevo desde entonces',
    'unit-twice': 'está dos veces en el archivo; solo se leyó la primera',
    fixed: 'solo se puede cambiar en un editor de texto',
    'segments-missing': 'unas oraciones volvieron sin traducción y otras con ella',
    marks: 'sus marcas no pueden quedar así; póngalas como en el original',
    untranslated: 'está sin traducir',
    conflict: 'cambió en la redacción mientras estaba fuera',
    'file-changed': 'el archivo cambió en ese momento: repita la orden',
    place: 'un texto así no puede quedar en su lugar: mire cómo empiezan sus líneas',
    'source-changed': 'el original cambió mientras estaba fuera; mire si la traducción todavía corresponde',
    'codes-lost': (codes) => `volvió sin ${quoteFew(codes, 'y', 'más')}`,
    unfinished: (sentences) =>
      `${count(sentences, 'oración está', 'oraciones están')} sin traducir; las demás se escribieron`,
    parts: (found, expected) =>
      `volvió como ${count(found, 'párrafo', 'párrafos')}; se esperaban ${expected}: entre ellos va la marca ¶`,
    note: (text) => `quien traduce anota: ${text}`,
  },
}

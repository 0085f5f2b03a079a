import { count } from '../count.ts'
import type { importTexts as english } from '../en/import.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'
import { importDropped } from './import-dropped.ts'
import { importRefusals } from './import-refusals.ts'

/** Lo que dice la importación de un documento. */
export const importTexts: typeof english = {
  refusals: importRefusals,
  dropped: importDropped,
  expectedKey: '3 o más de a–z, 0–9 y guiones, y ningún código de lengua',
  expectedArticle: 'la clave del artículo que se completa',
  expectedAssignment: 'una clave de la cabecera y su valor: original.url=https://…',
  missing: {
    title: 'el título',
    description: 'una o dos frases para listas, suscripciones y buscadores',
    authors: 'quién lo escribió',
    translators: 'quién lo tradujo',
    license: 'la licencia del texto del medio, o quién dio permiso (`permission.by`, `permission.date`)',
    'original.outlet': 'el medio donde apareció primero',
    'original.url': 'la dirección donde apareció primero',
    'photo.file': 'la foto',
    'photo.alt': 'qué muestra la foto, para quien no puede verla',
    'photo.credit': 'quién hizo la foto',
    picture: 'una imagen del texto, que se quitó: su archivo no está',
    'picture.alt': 'qué muestra una imagen del texto; escríbalo entre sus corchetes: `![…](…)`',
  },
  missingOther: (key, value) => `${quote(key)}: el documento dice ${quote(value)}, que no puede estar ahí`,
  named: (what) => `(en el documento: ${quote(what)})`,
  notes: {
    encoding: (encoding) => `El texto estaba en ${encoding} y ahora está en UTF-8; mire si cada letra es la que debe.`,
    language: {
      document: (language) => `En ${languageName(language, 'es')}, según el documento.`,
      words: (language) => `En ${languageName(language, 'es')}, por sus palabras; con \`--lang\` se dice otra cosa.`,
    },
    key: (key) => `Su clave es ${quote(key)}, hecha del título; con \`--key\` se dice otra.`,
    date: (date) => `El documento no dice qué día se publica aquí: \`date\` es hoy, ${date}.`,
    'fact-differs': (key, value) =>
      `El documento dice que ${quote(key)} es ${quote(value)}; el artículo dice otra cosa, que se queda.`,
    'outlet-unknown': (name) => `La redacción no conoce el medio ${quote(name)}. Añádalo a newsroom/outlets.yml:`,
  },
  report: {
    written: (path, from) => `${path} se escribió a partir de ${quote(from)}`,
    wouldWrite: (path, from) => `${path} se escribiría a partir de ${quote(from)}; no se escribió nada`,
    completed: (path) => `${path} se completó`,
    wouldComplete: (path) => `${path} se completaría; no se escribió nada`,
    also: (paths) => `Con ello: ${paths.join(', ')}`,
    taken: 'Sacado del texto por lo que dice:',
    guessed: {
      heading: 'tomado por título de sección',
      list: 'tomado por lista',
      title: 'tomado por título',
      code: 'tomado por código',
    },
    missing: 'Falta:',
    complete: (command) => `Dígalo con: ${command}`,
    dropped: (what) => `Quedó fuera: ${what.join('; ')}.`,
    atLine: (line) => `línea ${line}`,
    beads: (n) => `${count(n, 'lugar', 'lugares')} donde los dos textos no se corresponden uno a uno: mírelos.`,
    next: (key) => `Qué hay que corregir: facing check ${key}`,
    wouldFind: (n) => `facing check encontraría en él ${count(n, 'problema', 'problemas')}.`,
    found: (n) => `facing check encuentra en él ${count(n, 'problema', 'problemas')}.`,
  },
  questions: {
    choose: 'No está en el documento; Intro lo deja sin decir.',
  },
}

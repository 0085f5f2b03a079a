import { count } from '../count.ts'
import type { cliSync as english } from '../en/cli-sync.ts'
import { quote } from '../quote.ts'
import { FIELD_NAMES } from './field-names.ts'

/** Lo que dicen las órdenes que cuentan cómo está una edición respecto de la otra. */
export const cliSync: typeof english = {
  status: {
    head: {
      article: 'artículo',
      source: 'fuente',
      es: 'español',
      en: 'inglés',
      words: 'por hacer',
      next: 'paso siguiente',
    },
    states: {
      current: 'al día',
      changed: (blocks, fields) =>
        `por revisar (${[
          ...(blocks > 0 ? [count(blocks, 'bloque', 'bloques')] : []),
          ...fields.map((id) => FIELD_NAMES[id]),
        ].join(', ')})`,
      lacking: (blocks) => (blocks === 1 ? 'falta 1 texto' : `faltan ${blocks} textos`),
      missing: 'falta',
      outlet: 'en el medio',
      draft: 'borrador',
      hidden: 'con errores',
      waiting: (state, date) => `${state}, espera el ${date}`,
    },
    words: (n) => count(n, 'palabra', 'palabras'),
    next: {
      translate: (file) => `traducir ${file}`,
      publish: 'quitar draft: true',
      none: '–',
    },
    summary: (articles, toDo) =>
      toDo === 0
        ? `${count(articles, 'artículo', 'artículos')}: nada que traducir`
        : `${count(articles, 'artículo', 'artículos')}: ${toDo} con algo que traducir`,
  },
  fields: FIELD_NAMES,
  diff: {
    states: { changed: 'cambiado', new: 'nuevo', removed: 'quitado', moved: 'movido' },
    kinds: { quantity: 'una cantidad', wording: 'el texto', format: 'solo la forma: nada que hacer' },
    both: 'cambió en los dos: por revisar',
    none: (key) => `${quote(key)}: nada cambió desde que las dos ediciones estaban al día.`,
    unrecorded: (key) =>
      `${quote(key)}: aún no se ha registrado nada, así que las dos ediciones cuentan como al día. \`facing accept ${key}\` lo registra.`,
    open: (key, n) =>
      `${quote(key)}: ${count(n, 'texto abierto, aún no está', 'textos abiertos, aún no están')} al día. Cuando ${n === 1 ? 'esté terminado' : 'estén terminados'}: facing accept ${key}`,
    alone: (key) => `${quote(key)} tiene una sola edición: no hay con qué estar al día.`,
    nothing: '(no hay nada enfrente)',
    next: (key) => `Cambie también la otra edición; después, o si está bien como está: facing accept ${key}`,
  },
  accept: {
    written: (key, blocks, file) =>
      `${quote(key)}: ${count(blocks, 'texto registrado', 'textos registrados')} como al día en ${file}`,
    same: (key) => `${quote(key)}: ya estaba registrado así`,
    refused: (key) => `${quote(key)}: sin registrar, porque sus textos tienen errores que ocultan lo que dicen`,
    changed: (key) => `${quote(key)}: sin registrar, porque alguien lo cambió entretanto. Mírelo y vuelva a registrar.`,
    alone: (key) => `${quote(key)}: sin registrar, porque tiene una sola edición`,
    lonely: (n, { check, block, file }) =>
      `${count(n, 'bloque no tiene', 'bloques no tienen')} nada enfrente, y \`facing check\` lo sigue diciendo. Si es a propósito, añada a ${file}: \`allow: [{check: ${check}, block: ${block}, reason: …}]\``,
    waiting: (key, n) =>
      `${count(n, 'texto sigue abierto', 'textos siguen abiertos')}, sin nada enfrente o con las palabras de la fuente. Tradúzca${n === 1 ? 'lo' : 'los'}; lo que ha de quedar así, nómbrelo: \`facing accept ${key} BLOQUE\``,
    next: 'Guarde el archivo en el historial junto con los textos.',
    nextRefused: 'Corrija los errores y vuelva a registrar.',
  },
}

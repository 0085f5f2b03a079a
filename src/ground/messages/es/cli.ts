import { count } from '../count.ts'
import { quote } from '../quote.ts'
import { cliAsk } from './cli-ask.ts'
import { cliBegin } from './cli-begin.ts'
import { cliFormat } from './cli-format.ts'
import { cliHelp } from './cli-help.ts'
import { cliSync } from './cli-sync.ts'
import { cliTranslate } from './cli-translate.ts'
import { cliUsage } from './cli-usage.ts'

/** What the commands and the reports say. */
export const cli = {
  ...cliHelp,
  ...cliAsk,
  ...cliSync,
  ...cliFormat,
  ...cliTranslate,
  ...cliUsage,
  new: cliBegin,
  build: {
    published: (what: string, pages: number, out: string) =>
      `${what}: ${count(pages, 'página publicada', 'páginas publicadas')} en ${out}`,
    changes: ({ written, unchanged, removed }: Record<'written' | 'unchanged' | 'removed', number>, seconds: string) =>
      `Escritas: ${written}; sin cambios: ${unchanged}; retiradas: ${removed}; en ${seconds.replace('.', ',')} s.`,
    unsearchable:
      'Sin búsqueda: Pagefind, que hace su índice, no funciona en esta máquina. La página de búsqueda lleva al archivo; para tener búsqueda, construya en Linux, macOS o Windows con los paquetes opcionales instalados (`npm ci`).',
    takenAway: (paths: readonly string[]) =>
      `Ya no públicas: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ` y ${paths.length - 5} más` : ''}.`,
    scheduled: (editions: number, date: string) =>
      `${count(editions, 'edición espera', 'ediciones esperan')} a un día por llegar; el próximo es el ${date}. Lo publica una construcción de ese día, y \`--future\` lo muestra ya.`,
    next: 'Véalo con `facing dev`; para publicarlo, ponga la carpeta en su alojamiento.',
    refused: (found: string, out: string) => `No se publicó nada y ${out} está como estaba: ${found}`,
    refusedNext: 'Corrija los errores y vuelva a construir. Los avisos pueden quedarse.',
  },
  progress: {
    works: { outlines: 'Leyendo artículos', articles: 'Comprobando artículos', pages: 'Escribiendo páginas' },
    left: (seconds: number) => (seconds < 60 ? `quedan ${seconds} s` : `quedan ${Math.round(seconds / 60)} min`),
  },
  dev: {
    built: (pages: number, changed: number, seconds: string) =>
      `${count(pages, 'página', 'páginas')}, ${count(changed, 'artículo cambiado', 'artículos cambiados')}, en ${seconds.replace('.', ',')} s`,
    refused: (found: string) => `${found}: las páginas quedan como estaban`,
    shown: (found: string) => `${found}: así no se puede publicar el sitio`,
    serving: (url: string) => `El sitio está en ${url} – Ctrl-C lo termina.`,
    missing: 'No existe esa página. Si el sitio aún no se ha construido, corrija lo que se dice aquí y en la terminal.',
    unwatched: (reason: string) => ({
      message: `Ya no se detectan los cambios: ${reason}`,
      note: 'Termine con Ctrl-C y empiece de nuevo.',
    }),
  },
  desk: {
    name: 'La mesa',
    serving: (url: string) => `La mesa está abierta en ${url}\nCtrl-C la termina.`,
    shortcutNext: (name: string) => `Haga doble clic en ${name} para abrir la mesa.`,
  },
  portErrors: {
    'port-taken': (port: number) => ({
      message: `Servidor inesperado en el puerto ${port}; se esperaba un puerto libre`,
      note: 'Elija otro, como --port 8090, o termine el otro servidor.',
    }),
    'port-refused': (port: number, reason: string) => ({
      message: `No se puede usar el puerto ${port} (${reason}); se esperaba uno que el sistema permita`,
      note: 'Elija uno por encima de 1024, como --port 8080.',
    }),
  },
  explain: {
    group: (group: string) => `grupo ${group}`,
    safety: 'guarda la seguridad: no se puede desactivar, rebajar ni aceptar',
    lowerable: 'guarda la seguridad: no se puede desactivar ni aceptar, solo rebajar a aviso en `site.yml`',
    accept: (check: string, isOfBlock: boolean) =>
      `se acepta con \`allow: [{check: ${check}, ${isOfBlock ? 'block: …, ' : ''}reason: …}]\``,
    off: 'desactivada salvo que `site.yml` la active',
  },
  outErrors: {
    'out-in-newsroom': (out: string) => ({
      message: `Carpeta inesperada ${quote(out)} para el sitio; se esperaba una que no contenga nada de la redacción`,
      note: 'Elija una carpeta propia, como --out _site.',
    }),
  },
  bug: (id: string, what: string, log: string | undefined) => ({
    message: `Esto es un fallo de facing-pages, no de su redacción: ${what}`,
    note:
      `Avísenos, por favor, con el identificador ${id}, la orden y lo último que había cambiado` +
      `${log === undefined ? '' : `; ${log} guarda los detalles`}.`,
  }),
  report: {
    severities: { error: 'error', warning: 'aviso', info: 'nota' },
    checked: (articles: number, editions: number) =>
      `${count(articles, 'artículo', 'artículos')}, ${count(editions, 'edición', 'ediciones')}`,
    clean: 'ningún problema',
    found: (errors: number, warnings: number, notes = 0) =>
      [
        errors && count(errors, 'error', 'errores'),
        warnings && count(warnings, 'aviso', 'avisos'),
        notes && count(notes, 'nota', 'notas'),
      ]
        .filter(Boolean)
        .join(', '),
    more: (n: number, check: string) => `… y ${n} más de ${check}: \`facing check\` los dice todos.`,
    nextErrors: 'Los errores impiden publicar; los avisos, no.',
    nextWarnings: 'Los avisos no impiden publicar.',
    mendable: (n: number) => `${count(n, 'desliz tiene', 'deslices tienen')} una sola solución: facing format --fix`,
    accept: (check: string, block: string | undefined) =>
      `Si está bien así, acéptelo en la cabecera: \`allow: [{check: ${check}, ${block === undefined ? '' : `block: ${block}, `}reason: …}]\`.`,
    explain: (check: string) => `De qué trata una comprobación: facing explain ${check}`,
  },
}

import type { helpDev as english } from '../en/help-dev.ts'

/** Lo que dice `facing dev --help`. */
export const helpDev: typeof english = {
  summary: 'mostrar aquí el sitio y recargarlo tras cada cambio',
  about:
    'Muestra el sitio con sus borradores solo en este equipo: cada página se hace cuando se abre y no se escribe ' +
    'ningún sitio. Cuando cambia un archivo de la redacción, las páginas abiertas se recargan y los problemas se ' +
    'dicen en la página y en la terminal. Ctrl-C lo termina.',
  options: { port: 'el puerto (por omisión, 8080 o el siguiente libre)' },
  example: 'facing dev --port 8080',
}

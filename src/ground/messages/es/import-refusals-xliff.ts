import type { xliffRefusals as english } from '../en/import-refusals-xliff.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

const AS_XLIFF_2 = 'Ábralo en la herramienta de la que viene y guárdelo o expórtelo como XLIFF 2.0 o 2.1.'

/** Por qué no se trae de vuelta un archivo de una herramienta de traducción. */
export const xliffRefusals: typeof english = {
  'xliff-malformed': (file) => ({
    message: `No se puede leer ${quote(file)}; se esperaba XML bien formado: está cortado o se cambió a mano`,
    note: 'No se ha escrito nada. Vuelva a exportarlo de la herramienta de traducción.',
  }),
  'xliff-entity': (file) => ({
    message: `DOCTYPE inesperado en ${quote(file)}; se esperaba XML sin entidades propias`,
    note: 'No se ha escrito nada. Ninguna herramienta de traducción escribe archivos así: no lo abra.',
  }),
  'xliff-deep': (file) => ({
    message: `Profundidad inesperada de elementos unos dentro de otros en ${quote(file)}; se esperaban 100 como máximo`,
    note: 'No se ha escrito nada. Ninguna herramienta de traducción escribe archivos así: pídalo de nuevo.',
  }),
  'xliff-size': (file, limit) => ({
    message: `Longitud inesperada de ${quote(file)}; se esperaban ${limit / 1_000_000} millones de caracteres como máximo`,
    note: 'No se ha escrito nada. Un artículo en dos idiomas es mucho más corto: pida el archivo de nuevo.',
  }),
  'xliff-other': (file) => ({
    message: `Contenido inesperado de ${quote(file)}; se esperaba XLIFF 2`,
    note: `No se ha escrito nada. ${AS_XLIFF_2}`,
  }),
  'xliff-version': (file) => ({
    message: `Versión inesperada de ${quote(file)}: XLIFF 1; se esperaba XLIFF 2.0 o posterior`,
    note: `No se ha escrito nada. ${AS_XLIFF_2}`,
  }),
  'xliff-empty': (file) => ({
    message: `Falta texto en ${quote(file)}; se esperaban las unidades que escribió \`facing export\``,
    note: 'No se ha escrito nada. Vuelva a exportarlo de la herramienta de traducción, con sus textos.',
  }),
  'xliff-mixed': (file) => ({
    message: `Documento inesperado ${quote(file)} junto a un archivo de una herramienta de traducción; se esperaba una sola clase`,
    note: 'No se ha escrito nada. Impórtelos uno después del otro.',
  }),
  'xliff-article': (file, key, suggestion) => ({
    message: `Artículo inesperado ${quote(key)} en ${quote(file)}; se esperaba uno de articles/${suggestion === undefined ? '' : `; ¿quiso decir ${quote(suggestion)}?`}`,
    note: 'No se ha escrito nada. Mire si el archivo es de esta redacción: su `original` nombra el artículo.',
  }),
  'xliff-key': (file, key, asked) => ({
    message: `Artículo inesperado ${quote(key)} en ${quote(file)}; se esperaba ${quote(asked)}, como dice --key`,
    note: 'No se ha escrito nada. Quite --key, o nombre el archivo de ese artículo.',
  }),
  'xliff-language': (file, found, from, to) => ({
    message: `Idiomas inesperados ${quote(found)} en ${quote(file)}; se esperaba de ${languageName(from, 'es')} a ${languageName(to, 'es')}`,
    note: 'No se ha escrito nada. `facing status` dice qué edición del artículo es el original.',
  }),
  'xliff-edition': (key, to) => ({
    message: `Falta la edición en ${languageName(to, 'es')} de ${quote(key)}; se esperaba una ya empezada`,
    note: `Empiécela con \`facing translate ${key} --to ${to}\`, y vuelva a intentarlo.`,
  }),
}

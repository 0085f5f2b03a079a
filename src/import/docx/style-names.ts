import { foldAccents } from '../../ground/text/fold-accents.ts'

/** What a paragraph is by its style. */
export type Role =
  | { is: 'title' | 'subtitle' | 'author' | 'date' | 'quote' | 'code' | 'caption' | 'continued' | 'contents' | 'text' }
  | { is: 'heading'; level: number }
  | { is: 'item'; isOrdered: boolean; level: number }

/** Names of styles by what they are, as Word, LibreOffice, Google Docs, Pages and pandoc write them in Spanish and English. */
const ROLES: readonly [is: Exclude<Role['is'], 'text'>, names: RegExp, examples: readonly string[]][] = [
  [
    'title',
    /^(?:title|titulo|ttulo|puesto|titular|headline|document title|titulo (?:principal|del documento))$/,
    ['Title', 'Título', 'Puesto', 'Titular'],
  ],
  [
    'subtitle',
    /^(?:subtitle|subtitulo|subttulo|standfirst|deck|dek|bajada|entradilla|copete|sumario|abstract|resumen|lead|lede)$/,
    ['Subtitle', 'Subtítulo', 'Bajada', 'Standfirst'],
  ],
  [
    'heading',
    /^(?:(?:sub)?heading|(?:sub)?titulo|ttulo|encabezado|titular|rubrik|berschrift) ?([1-9])$/,
    ['heading 1', 'Título 2', 'Ttulo3', 'Encabezado 4'],
  ],
  ['heading', /^(?:subheading|section heading|ladillo|intertitulo|despiece)()$/, ['Ladillo', 'Intertítulo']],
  ['author', /^(?:author|autor|autora|autores|byline|firma)$/, ['Author', 'Autor', 'Firma']],
  ['date', /^(?:date|fecha)$/, ['Date', 'Fecha']],
  [
    'code',
    /^(?:source code|codigo(?: fuente)?|code(?: block)?|html preformatted|html con formato previo|preformatted text|texto preformateado|texto con formato previo|macro(?: text)?|texto de macro|verbatim)$/,
    ['Source Code', 'HTML Preformatted', 'Preformatted Text', 'Texto preformateado'],
  ],
  [
    'quote',
    /^(?:(?:intense |block ?)?quote|quotations?|block ?text|(?:texto de )?bloque|citas?(?: destacada| en bloque| textual)?|epigraph|epigrafe de cita|pull ?quote|destacado)$/,
    ['Quote', 'Intense Quote', 'Cita', 'Cita destacada', 'Quotations', 'Block Text'],
  ],
  [
    'caption',
    /^(?:caption|(?:image|table|figure) ?caption|descripcion|epigrafe|leyenda|pie de (?:foto|imagen|figura|ilustracion)|illustration|ilustracion|figura|photo caption)$/,
    ['caption', 'Image Caption', 'Descripción', 'Epígrafe', 'Pie de foto'],
  ],
  [
    'item',
    /^(?:list (?:bullet|number)|lista con (?:vinetas|numeros)|listbullet|listnumber) ?([2-5]?)$/,
    ['List Bullet', 'List Number 2', 'Lista con viñetas 3'],
  ],
  ['continued', /^(?:list continue|continuar lista|listcontinue) ?[2-5]?$/, ['List Continue', 'Continuar lista 2']],
  [
    'contents',
    /^(?:toc ?\d|tdc ?\d|toc heading|titulo (?:de )?tdc|contents (?:heading|\d)|table of (?:figures|authorities)|tabla de ilustraciones|(?:index|indice) (?:heading|\d)|encabezado del indice)$/,
    ['toc 1', 'TDC 2', 'TOC Heading', 'Contents 1'],
  ],
]

/** What paragraphs of a style are, by its name; undefined where the name says nothing. */
export function roleNamed(name: string): Role | undefined {
  const folded = foldAccents(
    name
      .trim()
      .toLowerCase()
      .replace(/[_\s]+/g, ' '),
  ).replace(/ (?:car|char)$/, '')
  for (const [is, names] of ROLES) {
    const [, digit] = names.exec(folded) ?? []
    if (!names.test(folded)) continue
    if (is === 'heading') return { is, level: Number(digit || 2) }
    if (is === 'item') return { is, isOrdered: /num/.test(folded), level: Number(digit || 1) - 1 }
    return { is }
  }
  return undefined
}

/** Names of styles with what they are: what the tests hold {@link roleNamed} to. */
export const STYLE_EXAMPLES = ROLES.flatMap(([is, , examples]) => examples.map((name) => ({ name, is })))

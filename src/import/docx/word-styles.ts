import type { XmlElement } from '@rgrove/parse-xml'
import { attributeOf, elementAt, elementNamed, elementsOf } from './elements.ts'
import { overFormat, type RunFormat, readRunFormat } from './run-format.ts'
import { type Role, roleNamed } from './style-names.ts'

/** What a style gives to paragraphs or words, with all that it is based on. */
export interface WordStyle {
  role: Role
  format: RunFormat
  /** `w:pPr` from the style itself to what it is based on most: list, indentation and level are in the first that says so. */
  properties: readonly XmlElement[]
}

/** The styles of a Word file. */
export interface WordStyles {
  /** A paragraph's style; the usual one where none is named. */
  paragraph(id: string | undefined): WordStyle
  /** A run's style: nothing where none is named. */
  run(id: string | undefined): RunFormat
  /** What all text looks like unless something says otherwise. */
  plain: RunFormat
}

/** Words of these styles look so even where the file does not say how. */
const RUN_STYLES: readonly [name: RegExp, format: RunFormat][] = [
  [/^(?:hyperlink|hiperv[ií]nculo|internet ?link|enlace de internet)$/i, { linked: true }],
  [/^(?:strong|textoennegrita|texto en negrita|negrita|intense emphasis|nfasisintenso)$/i, { bold: true }],
  [/^(?:emphasis|énfasis|nfasis|subtle emphasis)$/i, { italic: true }],
  [
    /^(?:verbatim ?char|html (?:code|typewriter|keyboard|sample)|código html|source[ _]text|teletype|texto fuente)$/i,
    { mono: true },
  ],
]

/** Reads the styles; names in Spanish and English say what a style is, then its level in the outline, then what it is based on. */
export function readWordStyles(root: XmlElement | undefined): WordStyles {
  const elements = elementsOf(root).filter(({ name }) => name === 'w:style')
  const byId = new Map(elements.map((element) => [attributeOf(element, 'w:styleId') ?? '', element]))
  const known = new Map<string, WordStyle>()
  const defaults = readRunFormat(elementAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'))
  const nothing: WordStyle = { role: { is: 'text' }, format: {}, properties: [] }

  const styleOf = (id: string, below: ReadonlySet<string>): WordStyle => {
    const found = known.get(id)
    if (found) return found
    const element = byId.get(id)
    const base = attributeOf(elementNamed(element, 'w:basedOn'))
    // A style that is based on itself, by however many others, is based on nothing.
    const hasBase = base !== undefined && base !== id && !below.has(base) && below.size < 50
    const style = over(element, id, hasBase ? styleOf(base, new Set([...below, id])) : nothing)
    known.set(id, style)
    return style
  }
  const usual = elements.find(
    (element) => attributeOf(element, 'w:type') === 'paragraph' && attributeOf(element, 'w:default'),
  )
  const usualId = attributeOf(usual, 'w:styleId') ?? 'Normal'
  return {
    paragraph: (id) => styleOf(id ?? usualId, new Set()),
    run: (id) => (id === undefined ? {} : styleOf(id, new Set()).format),
    plain: overFormat(styleOf(usualId, new Set()).format, defaults),
  }
}

function over(element: XmlElement | undefined, id: string, base: WordStyle): WordStyle {
  const name = attributeOf(elementNamed(element, 'w:name')) ?? id
  const properties = elementNamed(element, 'w:pPr')
  const named = RUN_STYLES.find(([names]) => names.test(name))?.[1] ?? {}
  return {
    role: roleNamed(name) ?? roleNamed(id) ?? outlined(properties) ?? base.role,
    format: overFormat(readRunFormat(elementNamed(element, 'w:rPr')), overFormat(named, base.format)),
    properties: properties ? [properties, ...base.properties] : base.properties,
  }
}

/** A heading by its level in the outline; `w:val="9"` is text. */
function outlined(properties: XmlElement | undefined): Role | undefined {
  const level = Number(attributeOf(elementNamed(properties, 'w:outlineLvl')) ?? 9)
  return level >= 0 && level < 9 ? { is: 'heading', level: level + 1 } : undefined
}

import type { XmlElement } from '@rgrove/parse-xml'
import { attributeOf, elementNamed, isOn } from './elements.ts'

/** How words look; undefined is what the style says. */
export interface RunFormat {
  bold?: boolean | undefined
  italic?: boolean | undefined
  struck?: boolean | undefined
  hidden?: boolean | undefined
  /** In letters of one width, which people take for code. */
  mono?: boolean | undefined
  script?: 'above' | 'below' | 'none' | undefined
  /** Underlined or in a colour, of which Markdown knows nothing. */
  underlined?: boolean | undefined
  highlighted?: boolean | undefined
  /** In the style of links. */
  linked?: boolean | undefined
  /** In half points. */
  size?: number | undefined
}

/** Letters of one width, by the names of their fonts. */
const MONO =
  /mono\b|mono(?=[A-Z])|^(?:courier|consolas|monaco|menlo|lucida console|lucida sans typewriter|andale|cascadia (?:code|mono)|inconsolata|source code|fira code|letter gothic|terminal|fixedsys|hack$|sf mono|nimbus mono|tlwg ?mono)/i

const SCRIPTS = { superscript: 'above', subscript: 'below', baseline: 'none' } as const

/** Reads `w:rPr`, of a run or of a style. */
export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  const on = (name: string) => isOn(elementNamed(properties, name))
  const font = elementNamed(properties, 'w:rFonts')
  const face = attributeOf(font, 'w:ascii') ?? attributeOf(font, 'w:hAnsi')
  const size = Number(attributeOf(elementNamed(properties, 'w:sz')))
  const script = attributeOf(elementNamed(properties, 'w:vertAlign')) as keyof typeof SCRIPTS | undefined
  return {
    bold: on('w:b'),
    italic: on('w:i'),
    struck: on('w:strike') ?? on('w:dstrike'),
    hidden: on('w:vanish'),
    underlined: on('w:u'),
    highlighted: on('w:highlight'),
    mono: face === undefined ? undefined : MONO.test(face),
    script: script && SCRIPTS[script],
    size: size > 0 ? size : undefined,
  }
}

/** One format laid over another: what it does not say shows through. */
export const overFormat = (above: RunFormat, below: RunFormat): RunFormat => ({
  bold: above.bold ?? below.bold,
  italic: above.italic ?? below.italic,
  struck: above.struck ?? below.struck,
  hidden: above.hidden ?? below.hidden,
  underlined: above.underlined ?? below.underlined,
  highlighted: above.highlighted ?? below.highlighted,
  linked: above.linked ?? below.linked,
  mono: above.mono ?? below.mono,
  script: above.script ?? below.script,
  size: above.size ?? below.size,
})

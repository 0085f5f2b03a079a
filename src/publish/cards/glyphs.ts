import { readFileSync } from 'node:fs'

/** The cuts of type that a card is set in. */
export type CutName = 'display' | 'italic' | 'sans' | 'bold'

/** Letter shapes of one cut; an em is 1,000 units. */
export interface Cut {
  name: CutName
  /** Width and outline of a character. */
  glyphs: Record<string, [number, string]>
  /** What changes between two characters: `AV` → -111. */
  kern: Record<string, number>
  /** What has been looked up. */
  known: Map<string, Glyph>
}

/** A character as it is drawn: by its own name in the cut, or by that of what stands for it. */
export interface Glyph {
  name: string
  width: number
  outline: string
}

/** Reads the table of letter shapes. Throws what the disk throws. */
export function readCuts(file: string): Record<CutName, Cut> {
  const table: Record<CutName, Pick<Cut, 'glyphs' | 'kern'>> = JSON.parse(readFileSync(file, 'utf8'))
  const cut = (name: CutName): Cut => ({ name, ...table[name], known: new Map() })
  return { display: cut('display'), italic: cut('italic'), sans: cut('sans'), bold: cut('bold') }
}

/** What stands for a letter of a script that the fonts do not have. */
const MISSING: Glyph = {
  name: 'missing',
  width: 620,
  outline: 'M60,0L560,0L560,660L60,660ZM100,40L100,620L520,620L520,40Z',
}

/** Pictures and marks without a shape of their own: they are left out. */
const UNSHOWN = /(?![©®™\s])[\p{C}\p{M}\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]/gu

/** A text as it can be drawn: composed, spaces folded, without what has no shape. */
export const drawable = (text: string): string => text.normalize('NFC').replace(UNSHOWN, '').replace(/\s+/g, ' ').trim()

/** The glyphs of a text: a letter with a mark that the cut does not have loses the mark, one of another script becomes a frame. */
export function glyphsOf(text: string, { glyphs, known }: Cut): Glyph[] {
  return Array.from(text, (character) => {
    const glyph = known.get(character) ?? glyphOf(character, glyphs)
    known.set(character, glyph)
    return glyph
  })
}

function glyphOf(character: string, glyphs: Cut['glyphs']): Glyph {
  const names = [character, character.normalize('NFKD').charAt(0)]
  const name = names.find((each) => Object.hasOwn(glyphs, each)) ?? ''
  const [width, outline] = glyphs[name] ?? []
  return width === undefined || outline === undefined ? MISSING : { name, width, outline }
}

/** How far the pen moves before each glyph, and in all, in units. */
export function penOf(glyphs: readonly Glyph[], { kern }: Cut, tracking = 0): { at: number[]; width: number } {
  let width = 0
  const at = glyphs.map((glyph, index) => {
    const before = glyphs[index - 1]
    if (before) width += before.width + tracking + (kern[before.name + glyph.name] ?? 0)
    return width
  })
  return { at, width: width + (glyphs.at(-1)?.width ?? 0) }
}

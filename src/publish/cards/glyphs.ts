import { readFileSync } from 'node:fs'
import { standInsOf } from '../../ground/knowledge/drawn-letters.ts'

/** The cuts of type that a card is set in. */
export type CutName = 'display' | 'italic' | 'sans' | 'bold'

type Shapes = Record<string, [width: number, outline: string]>

/** Letter shapes of one cut; an em is 1,000 units. */
export interface Cut {
  name: CutName
  /** Width and outline of a character. */
  glyphs: Shapes
  /** Those of the cut that stands in where this one lacks a letter: Newsreader has no Greek and no Cyrillic. */
  spare: Shapes
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
  const cut = (name: CutName): Cut => ({ name, ...table[name], spare: table.sans.glyphs, known: new Map() })
  return { display: cut('display'), italic: cut('italic'), sans: cut('sans'), bold: cut('bold') }
}

/** What stands for a letter of a script that the fonts do not have. */
export const MISSING: Glyph = {
  name: 'missing',
  width: 620,
  outline: 'M60,0L560,0L560,660L60,660ZM100,40L100,620L520,620L520,40Z',
}

/**
 * The glyphs of a text: a letter that neither the cut nor its spare has loses its mark; one of another script becomes a
 * frame, which `letter-undrawn` tells.
 */
export function glyphsOf(text: string, cut: Cut): Glyph[] {
  return Array.from(text, (character) => {
    const glyph = cut.known.get(character) ?? glyphOf(character, cut)
    cut.known.set(character, glyph)
    return glyph
  })
}

function glyphOf(character: string, { glyphs, spare }: Cut): Glyph {
  for (const name of standInsOf(character)) {
    const shapes = [glyphs, spare].find((each) => Object.hasOwn(each, name))
    const [width, outline] = shapes?.[name] ?? []
    if (width !== undefined && outline !== undefined) return { name, width, outline }
  }
  return MISSING
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

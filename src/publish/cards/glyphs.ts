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
  /** What changes where it follows others of its cut, as far as that was asked. */
  kern: Map<Glyph, number>
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
  kern: new Map(),
}

/**
 * The glyphs of a text: a letter that neither the cut nor its spare has loses its mark; one of another script becomes a
 * frame, which `letter-undrawn` tells.
 */
export function glyphsOf(text: string, cut: Cut): Glyph[] {
  const glyphs: Glyph[] = []
  for (const character of text) {
    let glyph = cut.known.get(character)
    if (glyph === undefined) {
      glyph = glyphOf(character, cut)
      cut.known.set(character, glyph)
    }
    glyphs.push(glyph)
  }
  return glyphs
}

function glyphOf(character: string, { glyphs, spare }: Cut): Glyph {
  for (const name of standInsOf(character)) {
    const shapes = [glyphs, spare].find((each) => Object.hasOwn(each, name))
    const [width, outline] = shapes?.[name] ?? []
    if (width !== undefined && outline !== undefined) return { name, width, outline, kern: new Map() }
  }
  return MISSING
}

/** How far the pen moves before each glyph, and in all, in units. */
export function penOf(glyphs: readonly Glyph[], cut: Cut, tracking = 0): { at: number[]; width: number } {
  const at: number[] = []
  let width = 0
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    if (before) width += before.width + tracking + kernOf(before, glyph, cut)
    at.push(width)
    before = glyph
  }
  return { at, width: width + (before?.width ?? 0) }
}

function kernOf(before: Glyph, glyph: Glyph, { kern }: Cut): number {
  let known = glyph.kern.get(before)
  if (known === undefined) {
    known = kern[before.name + glyph.name] ?? 0
    glyph.kern.set(before, known)
  }
  return known
}

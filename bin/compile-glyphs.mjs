// Makes the table of letter shapes from which social cards are drawn: outlines, widths and kerning of four cuts.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CHARACTERS, EXTENDED } from './characters.mjs'

const require = createRequire(import.meta.url)
const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist')

/** Units of the table: an em is 1,000. */
const EM = 1000
const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader'
const SOURCE_SANS = '@fontsource-variable/source-sans-3/files/source-sans-3'
const CUTS = [
  { name: 'display', family: NEWSREADER, file: 'standard-normal', axes: { opsz: 72, wght: 500 } },
  { name: 'italic', family: NEWSREADER, file: 'standard-italic', axes: { opsz: 48, wght: 430 } },
  { name: 'sans', family: SOURCE_SANS, file: 'wght-normal', axes: { wght: 400 } },
  { name: 'bold', family: SOURCE_SANS, file: 'wght-normal', axes: { wght: 600 } },
]

/** Writes `<folder>/glyphs.json`: by cut, `glyphs` (character → width and outline) and `kern` (pair → change of width). */
export async function compileGlyphs(folder) {
  const versions = [
    'harfbuzzjs',
    'subset-font',
    '@fontsource-variable/newsreader',
    '@fontsource-variable/source-sans-3',
  ]
  const recipe = [CHARACTERS, EXTENDED, CUTS, versions.map(versionOf)]
  const known = join(
    dist,
    `glyphs-${createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 8)}.json`,
  )
  if (!existsSync(known)) {
    const table = {}
    for (const cut of CUTS) table[cut.name] = await shapesOf(cut)
    mkdirSync(dist, { recursive: true })
    const fresh = `${known}.${process.pid}`
    writeFileSync(fresh, JSON.stringify(table))
    renameSync(fresh, known)
  }
  copyFileSync(known, join(folder, 'glyphs.json'))
}

/** `harfbuzzjs` lets nobody import its package.json. */
function versionOf(name) {
  const entry = dirname(require.resolve(name))
  const file = [entry, dirname(entry)].map((folder) => join(folder, 'package.json')).find(existsSync)
  return JSON.parse(readFileSync(file ?? require.resolve(`${name}/package.json`), 'utf8')).version
}

async function shapesOf({ family, file, axes }) {
  const latin = await openFont(`${family}-latin-${file}.woff2`, CHARACTERS, axes)
  const core = [...CHARACTERS].filter((character) => latin.has(character))
  const glyphs = {}
  for (const [part, characters] of Object.entries(EXTENDED)) {
    const path = `${family}-${part}-${file}.woff2`
    if (!isThere(path)) continue
    const font = await openFont(path, characters, axes)
    for (const character of characters) if (font.has(character)) glyphs[character] ??= font.glyph(character)
  }
  for (const character of core) glyphs[character] = latin.glyph(character)
  return { glyphs, kern: kerningOf(core, latin.width, glyphs) }
}

/** Newsreader has no Greek and no Cyrillic. */
function isThere(path) {
  try {
    return existsSync(require.resolve(path))
  } catch {
    return false
  }
}

function kerningOf(characters, width, glyphs) {
  const kern = {}
  for (const left of characters) {
    for (const right of characters) {
      const change = width(left + right) - glyphs[left][0] - glyphs[right][0]
      if (Math.abs(change) > 2) kern[left + right] = change
    }
  }
  return kern
}

async function openFont(file, characters, axes) {
  const { default: subsetFont } = await import('subset-font')
  const hb = await import('harfbuzzjs')
  const options = { targetFormat: 'sfnt', variationAxes: axes, keepFeatures: ['kern'], noHinting: true }
  const bytes = await subsetFont(readFileSync(require.resolve(file)), characters, options)
  const face = new hb.Face(new hb.Blob(new Uint8Array(bytes)))
  const font = new hb.Font(face)
  const scale = EM / face.upem
  const shape = (text) => {
    const buffer = new hb.Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    hb.shape(font, buffer)
    return { infos: buffer.getGlyphInfos(), positions: buffer.getGlyphPositions() }
  }
  const width = (text) => Math.round(scale * shape(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0))
  return {
    width,
    has: (character) => shape(character).infos.every(({ codepoint }) => codepoint !== 0),
    glyph: (character) => {
      const [{ codepoint }] = shape(character).infos
      return [width(character), font.glyphToPath(codepoint).replace(/-?[\d.]+/g, (value) => Math.round(value * scale))]
    },
  }
}

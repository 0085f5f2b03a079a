/** What every picture of the newsroom is drawn on: an open book seen from above, 1600 × 900. */

export const INK = '#1e1b17'
export const SPANISH = '#8f3412'
export const ENGLISH = '#12595f'
export const PALE = '#d9cfbe'
const PAPER = '#fcfaf6'
const TABLE = '#efe7d9'

/** Inner edges of the two pages, in pixels: where a drawing may stand. */
export const LEFT = { x: 150, y: 150, width: 570, height: 600 }
export const RIGHT = { x: 880, y: 150, width: 570, height: 600 }
export const FOLD = 800

/** The whole SVG: table, book with its fold, and `drawing` (SVG elements) on the pages. */
export function opening(drawing) {
  return svg(`
  <defs>
    <linearGradient id="fold">
      <stop offset="0" stop-color="${INK}" stop-opacity="0"/>
      <stop offset="0.47" stop-color="${INK}" stop-opacity="0.09"/>
      <stop offset="0.5" stop-color="${INK}" stop-opacity="0.2"/>
      <stop offset="0.53" stop-color="${INK}" stop-opacity="0.06"/>
      <stop offset="1" stop-color="${INK}" stop-opacity="0"/>
    </linearGradient>
  </defs>
  ${leaves()}
  <path d="${cover(0)}" fill="${PAPER}" stroke="${INK}" stroke-width="2.5"/>
  <path d="M720 80 H880 V820 H720 Z" fill="url(#fold)"/>
  ${drawing}`)
}

/** The same table with one loose sheet, for drawings that no fold should cut. */
export function sheet(drawing) {
  return svg(`
  <path d="M82 86 H1530 V834 H82 Z" fill="${PALE}"/>
  <path d="M70 74 H1518 V822 H70 Z" fill="${PAPER}" stroke="${INK}" stroke-width="2.5"/>
  ${drawing}`)
}

/** Words in the picture. Newsreader is the typeface of the site. */
export function words(text, { x, y, size, fill = INK, anchor = 'middle', style = 'normal' }) {
  return `<text x="${x}" y="${y}" font-family="Newsreader Display, Newsreader, Georgia, serif" font-style="${style}"
    font-size="${size}" text-anchor="${anchor}" fill="${fill}">${text}</text>`
}

/** Numbers from 0 to 1 that are the same at every run, so that a picture can be drawn again (mulberry32). */
export function dice(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function svg(content) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900">
  <rect width="1600" height="900" fill="${TABLE}"/>${content}
</svg>
`
}

function leaves() {
  return [3, 2, 1]
    .map(
      (leaf) =>
        `<path d="${cover(leaf * 6)}" fill="${PAPER}" stroke="${INK}" stroke-opacity="0.45" stroke-width="1.5"/>`,
    )
    .join('\n  ')
}

function cover(down) {
  const top = 80 + down
  const foot = 820 + down
  return `M${80 - down / 2} ${top} H770 Q${FOLD} ${top} ${FOLD} ${top + 12} Q${FOLD} ${top} 830 ${top} H${1520 + down / 2} V${foot}
    H830 Q${FOLD} ${foot} ${FOLD} ${foot + 12} Q${FOLD} ${foot} 770 ${foot} H${80 - down / 2} Z`
}

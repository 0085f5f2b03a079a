import { dice, ENGLISH, INK, LEFT, opening, RIGHT, SPANISH } from './opening.mjs'

/** Lines of each paragraph; the third is the one that the reader is at. */
const SPANISH_LINES = [5, 4, 5, 3]
const ENGLISH_LINES = [4, 4, 4, 3]
const HERE = 2
const LEADING = 33
const BETWEEN = 24

/** Lines of text on both pages, one paragraph darker on each, and an arc from the one to the other. */
export function drawFacingPage() {
  const left = page(LEFT, SPANISH, SPANISH_LINES, 7)
  const right = page(RIGHT, ENGLISH, ENGLISH_LINES, 11)
  return opening(left.lines + right.lines + arc(left.here, right.here))
}

function page({ x, y, width }, colour, paragraphs, seed) {
  const roll = dice(seed)
  let top = y + 8
  let here = 0
  const lines = paragraphs.map((count, paragraph) => {
    if (paragraph === HERE) here = top - 20
    const drawn = Array.from({ length: count }, (_, line) => {
      const from = line === 0 && paragraph > 0 ? x + 36 : x
      const to = line === count - 1 ? x + width * (0.3 + roll() * 0.4) : x + width - roll() * 14
      const bar = `<path d="M${from} ${top} H${to.toFixed(0)}"/>`
      top += LEADING
      return bar
    })
    top += BETWEEN
    const opacity = paragraph === HERE ? 1 : 0.3
    return `<g stroke="${colour}" stroke-width="9" stroke-linecap="round" stroke-opacity="${opacity}">${drawn.join('')}</g>`
  })
  return { lines: lines.join(''), here }
}

function arc(fromY, toY) {
  const from = LEFT.x + LEFT.width * 0.62
  const to = RIGHT.x + RIGHT.width * 0.38
  const end = (x, y, colour) =>
    `<circle cx="${x}" cy="${y}" r="11" fill="${colour}" stroke="#fcfaf6" stroke-width="4"/>`
  return `<path d="M${from} ${fromY} C${from + 60} ${fromY - 190} ${to - 60} ${toY - 190} ${to} ${toY}" fill="none"
    stroke="${INK}" stroke-width="4"/>${end(from, fromY, SPANISH)}${end(to, toY, ENGLISH)}`
}

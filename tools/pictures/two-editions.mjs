import { dice, ENGLISH, INK, LEFT, opening, RIGHT, SPANISH } from './opening.mjs'

const PARAGRAPHS = [3, 5, 2]
const LEADING = 36
const BETWEEN = 46

/** The same three paragraphs on both pages, a number beside each, and a thread from number to number. */
export function drawTwoEditions() {
  return opening(page(LEFT, SPANISH, 5, LEFT.x + LEFT.width - 10) + page(RIGHT, ENGLISH, 9, RIGHT.x + 10) + threads())
}

function page({ x, width }, colour, seed, dotX) {
  const roll = dice(seed)
  const margin = 60
  const from = dotX > 800 ? x + margin : x
  const to = from + width - margin
  const title = `<path d="M${from} 190 H${(from + width * 0.6).toFixed(0)}" stroke-width="26"/>`
  const lines = tops().flatMap(({ top, count }) =>
    Array.from({ length: count }, (_, line) => {
      const end = line === count - 1 ? from + width * (0.35 + roll() * 0.3) : to - roll() * 18
      return `<path d="M${from} ${top + line * LEADING} H${end.toFixed(0)}" stroke-opacity="0.45"/>`
    }),
  )
  const dots = tops().map(({ top }) => `<circle cx="${dotX}" cy="${top}" r="12" fill="${colour}" stroke="none"/>`)
  return `<g stroke="${colour}" stroke-width="10" stroke-linecap="round">${title}${lines.join('')}${dots.join('')}</g>`
}

/** Where each paragraph begins. */
function tops() {
  let next = 280
  return PARAGRAPHS.map((count) => {
    const top = next
    next += count * LEADING + BETWEEN
    return { top, count }
  })
}

const threads = () =>
  tops()
    .map(
      ({ top }) =>
        `<path d="M${LEFT.x + LEFT.width + 6} ${top} H${RIGHT.x - 6}" stroke="${INK}" stroke-width="3" stroke-dasharray="2 9" stroke-linecap="round"/>`,
    )
    .join('')

import { ENGLISH, INK, SPANISH, sheet, words } from './opening.mjs'

const STEP = 50
const LEFT_EDGE = 525
const TOP = 175

/** Every crossing of a day and a month from 1 to 12; on the diagonal both readings are one day. */
export function drawDate() {
  let dots = ''
  for (let row = 1; row <= 12; row++) for (let column = 1; column <= 12; column++) dots += dot(column, row)
  return sheet(`${numerals()}<path d="M${x(1)} ${y(1)} L${x(12)} ${y(12)}" stroke="${INK}" stroke-opacity="0.25" stroke-width="2"/>
  ${dots}${pair()}`)
}

function dot(column, row) {
  const colour = column === row ? INK : column > row ? SPANISH : ENGLISH
  return `<circle cx="${x(column)}" cy="${y(row)}" r="${column === row ? 11 : 9}" fill="${colour}"/>`
}

function numerals() {
  return Array.from({ length: 12 }, (_, index) => {
    const text = String(index + 1).padStart(2, '0')
    return (
      words(text, { x: x(index + 1), y: TOP - 28, size: 25 }) +
      words(text, { x: LEFT_EDGE - 48, y: y(index + 1) + 8, size: 25 })
    )
  }).join('')
}

/** 07/08 and 08/07, in circles, joined across the diagonal. */
function pair() {
  const ringed = ([column, row], colour) =>
    `<circle cx="${x(column)}" cy="${y(row)}" r="21" fill="none" stroke="${colour}" stroke-width="4.5"/>`
  const label = (text, at, colour, anchor) => words(text, { x: at, y: 480, size: 92, fill: colour, anchor })
  return `<path d="M${x(8) + 20} ${y(7) + 8} C${x(9) + 22} ${y(8) + 8} ${x(8) + 8} ${y(9) + 22} ${x(7) + 8} ${y(8) + 20}" fill="none" stroke="${INK}" stroke-width="4"/>
  ${ringed([8, 7], SPANISH)}${ringed([7, 8], ENGLISH)}${label('07/08', 1330, SPANISH, 'middle')}${label('08/07', 260, ENGLISH, 'middle')}`
}

function x(column) {
  return LEFT_EDGE + (column - 1) * STEP
}

function y(row) {
  return TOP + (row - 1) * STEP
}

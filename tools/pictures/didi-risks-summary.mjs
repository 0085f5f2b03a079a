import { dice, ENGLISH, FOLD, INK, opening, PALE, SPANISH } from './opening.mjs'

const BLOCK = 54
const ROUTES = 52
const CENTRE = { column: 0, row: 6 }

/** Streets on both pages; every ride, whatever corner it starts at, ends in one point on the fold. */
export function drawRides() {
  const roll = dice(2021)
  const routes = Array.from({ length: ROUTES }, (_, index) => route(index, roll)).join('')
  return opening(`${streets()}${routes}
  <circle cx="${FOLD}" cy="${y(CENTRE.row)}" r="46" fill="none" stroke="${INK}" stroke-width="3"/>
  <circle cx="${FOLD}" cy="${y(CENTRE.row)}" r="27" fill="${INK}"/>`)
}

function streets() {
  let lines = ''
  for (let row = 0; row <= 12; row++) lines += `M100 ${y(row)} H1500`
  for (let column = -12; column <= 12; column++) lines += `M${x(column)} 102 V798`
  return `<path d="${lines}" stroke="${PALE}" stroke-width="2" stroke-opacity="0.7" fill="none"/>`
}

/** A walk along the streets from a corner of one page to the centre, turning now and then. */
function route(index, roll) {
  const side = index % 2 === 0 ? -1 : 1
  let column = side * (4 + Math.floor(roll() * 9))
  let row = Math.floor(index / 2) % 13
  const shift = (roll() - 0.5) * 22
  const start = `<circle cx="${x(column) + shift}" cy="${y(row) + shift}" r="7" fill="${side < 0 ? SPANISH : ENGLISH}"/>`
  let line = `M${x(column) + shift} ${y(row) + shift}`
  while (Math.abs(column) > 1 || row !== CENTRE.row) {
    const along = row === CENTRE.row || (Math.abs(column) > 1 && roll() < 0.6)
    if (along) column -= side
    else row += Math.sign(CENTRE.row - row)
    line += ` L${x(column) + shift} ${y(row) + shift}`
  }
  return `${start}<path d="${line} L${FOLD} ${y(CENTRE.row)}" fill="none" stroke="${side < 0 ? SPANISH : ENGLISH}"
    stroke-width="2.5" stroke-opacity="0.6" stroke-linejoin="round"/>`
}

function x(column) {
  return FOLD + column * BLOCK
}

function y(row) {
  return 126 + row * BLOCK
}

import { ENGLISH, LEFT, opening, RIGHT, SPANISH, words } from './opening.mjs'

/** A 1 with twelve zeros faces a 1 with nine and the outlines of the three that are missing. */
export function drawBillion() {
  return opening(page(LEFT, SPANISH, 12) + page(RIGHT, ENGLISH, 9))
}

function page({ x, y }, colour, zeros) {
  const one = words('1', { x: x + 70, y: y + 395, size: 330, fill: colour })
  return one + Array.from({ length: 12 }, (_, place) => zero(x, y, place, place < zeros ? colour : undefined)).join('')
}

function zero(x, y, place, colour) {
  const centreX = x + 240 + (place % 3) * 135
  const centreY = y + 75 + Math.floor(place / 3) * 150
  const outline = ellipse(centreX, centreY, 48, 60)
  return colour
    ? `<path d="${outline} ${ellipse(centreX, centreY, 27, 52)}" fill="${colour}" fill-rule="evenodd"/>`
    : `<path d="${outline}" fill="none" stroke="${ENGLISH}" stroke-width="3" stroke-dasharray="1 11" stroke-linecap="round"/>`
}

function ellipse(x, y, radiusX, radiusY) {
  return `M${x - radiusX} ${y} a${radiusX} ${radiusY} 0 1 0 ${2 * radiusX} 0 a${radiusX} ${radiusY} 0 1 0 ${-2 * radiusX} 0 Z`
}

import { ENGLISH, INK, opening, SPANISH, words } from './opening.mjs'

/** Two letters become one: nn, an n on an n, ñ, with what machines call them below. */
export function drawEne() {
  const code = (text, x) => words(text, { x, y: 726, size: 38, fill: INK })
  return opening(`
  ${words('nn', { x: 290, y: 590, size: 270, fill: SPANISH })}
  ${words('n', { x: 600, y: 590, size: 270, fill: SPANISH })}${words('n', { x: 600, y: 447, size: 160, fill: ENGLISH })}
  ${words('n', { x: 1165, y: 590, size: 560, fill: SPANISH })}
  <path d="${tilde(1165, 262)}" fill="${ENGLISH}"/>
  <path d="M150 640 H720 M880 640 H1450" stroke="${INK}" stroke-opacity="0.3" stroke-width="2"/>
  ${code('6E 6E', 290)}${code('C3 B1', 1040)}${code('U+00F1', 1290)}`)
}

/** A tilde with the swelling of a broad pen, about 220 wide, centred on x. */
function tilde(x, y) {
  return `M${x - 112} ${y + 26} C${x - 92} ${y - 42} ${x - 44} ${y - 50} ${x + 6} ${y - 18}
    C${x + 44} ${y + 6} ${x + 78} ${y + 10} ${x + 100} ${y - 36} L${x + 116} ${y - 32}
    C${x + 96} ${y + 36} ${x + 50} ${y + 46} ${x - 2} ${y + 14} C${x - 42} ${y - 10} ${x - 76} ${y - 14} ${x - 96} ${y + 30} Z`
}

import { dice, ENGLISH, LEFT, opening, PALE, RIGHT, SPANISH } from './opening.mjs'

const STITCHES = 25
const STITCH = 24

/** A tapestry with a Q: its face on the left, its back with the loose threads on the right. */
export function drawByline() {
  return opening(`${cloth(LEFT, SPANISH, false)}${cloth(RIGHT, ENGLISH, true)}${threads()}`)
}

function cloth({ x, y }, colour, back) {
  const crosses = { figure: '', ground: '' }
  for (let row = 0; row < STITCHES; row++) {
    for (let column = 0; column < STITCHES; column++) {
      const at = `M${x - 15 + column * STITCH} ${y + row * STITCH}`
      const figure = isFigure(back ? STITCHES - 1 - column : column, row)
      crosses[figure ? 'figure' : 'ground'] += back ? `${at} l17 17` : `${at} l17 17 m0 -17 l-17 17`
    }
  }
  return `<g fill="none" stroke-linecap="round"><path d="${crosses.ground}" stroke="${PALE}" stroke-width="3.5"/>
    <path d="${crosses.figure}" stroke="${colour}" stroke-width="6"/></g>`
}

/** Whether the stitch belongs to the letter: a ring with a tail. */
function isFigure(column, row) {
  const x = (column - 11.5) / 8.6
  const y = (row - 11) / 9.6
  const outer = x * x + y * y <= 1
  const inner = (x / 0.62) ** 2 + (y / 0.8) ** 2 < 1
  const tail = row >= 15 && row <= 22 && Math.abs(column - 13 - (row - 15) * 1.15) < 1.7
  return (outer && !inner) || tail
}

/** Threads that run over the back from stitch to stitch, and ends that hang. */
function threads() {
  const roll = dice(62)
  const inFigure = []
  for (let row = 0; row < STITCHES; row++)
    for (let column = 0; column < STITCHES; column++)
      if (isFigure(STITCHES - 1 - column, row))
        inFigure.push([RIGHT.x - 6 + column * STITCH, RIGHT.y + 9 + row * STITCH])
  const any = () => inFigure[Math.floor(roll() * inFigure.length)]
  const runs = Array.from({ length: 26 }, () => {
    const [[x1, y1], [x2, y2]] = [any(), any()]
    return `M${x1} ${y1} Q${(x1 + x2) / 2 + (roll() - 0.5) * 70} ${(y1 + y2) / 2 + 30 + roll() * 40} ${x2} ${y2}`
  })
  const ends = Array.from({ length: 22 }, () => {
    const [x, y] = any()
    const bend = (roll() - 0.5) * 60
    return `M${x} ${y} c${bend} ${20 + roll() * 30} ${-bend} ${50 + roll() * 30} ${bend / 2} ${70 + roll() * 70}`
  })
  return `<g fill="none" stroke="${ENGLISH}" stroke-linecap="round"><path d="${runs.join('')}" stroke-width="2" stroke-opacity="0.55"/>
    <path d="${ends.join('')}" stroke-width="3"/></g>`
}

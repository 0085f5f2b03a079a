import type { Texts } from '../../ground/messages/index.ts'
import type { Style } from './types.ts'

/** Where the bar goes: only a terminal gets one. */
interface Terminal {
  write(text: string): unknown
  isTTY?: boolean | undefined
}

/** What is being done, one after the other. */
type Work = keyof Texts['cli']['progress']['works']

/** Tells how far a command is. */
export interface Progress {
  /** So many of all pieces of a work are done; its first step starts its clock. */
  step: (work: Work, done: number, total: number) => void
  end: () => void
}

const CELLS = 24
/** Between two drawings, and until it can be told how long the rest will take; ms. */
const PAUSE = 100
const ENOUGH = 2000

/** A bar that is drawn over and gone at the end: how many of how many, and the time left; on a terminal, for people, or nothing. `now`: ms. */
export function showProgress(
  { texts, format }: Pick<Style, 'texts' | 'format'>,
  terminal: Terminal,
  now: () => number = performance.now.bind(performance),
): Progress {
  const say = texts.cli.progress
  const isShown = terminal.isTTY && format === 'pretty'
  let current: { work: Work; started: number } | undefined
  let shown = { text: '', at: Number.NEGATIVE_INFINITY }
  const draw = (text: string) => {
    if (text !== shown.text) terminal.write(`\r\u001B[K${text}`)
    shown = { text, at: now() }
  }
  return {
    step: (work, done, total) => {
      if (!isShown) return
      if (current?.work !== work) current = { work, started: now() }
      if (done < total && now() - shown.at < PAUSE) return
      const filled = Math.round((CELLS * done) / Math.max(total, 1))
      const bar = '█'.repeat(filled) + '░'.repeat(CELLS - filled)
      const left = secondsLeft(done, total, now() - current.started)
      draw(`${say.works[work]} ${bar} ${done}/${total}${left === undefined ? '' : `, ${say.left(left)}`}`)
    },
    end: () => draw(''),
  }
}

/** Undefined where nothing is left, and where it is too early to tell. `passed`: ms. */
function secondsLeft(done: number, total: number, passed: number): number | undefined {
  if (done === 0 || done >= total || passed < ENOUGH) return undefined
  return Math.ceil(((passed / done) * (total - done)) / 1000)
}

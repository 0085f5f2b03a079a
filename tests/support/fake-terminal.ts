import { PassThrough, Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import type { Terminal } from '../../src/cli/commands/command-context.ts'

/** The keys of a terminal. */
export const KEYS = { enter: '\r', down: '\u001b[B', ctrlC: '\u0003', ctrlD: '\u0004' }

const HIDE = '\u001b[?25l'

/** A terminal of 80 columns at which somebody types: what is given of each question, once it is asked; and what it showed. */
export function fakeTerminal(...answers: string[]): { terminal: () => Terminal; shown: () => string } {
  const input = new PassThrough()
  let [text, asked] = ['', 0]
  const output = new Writable({
    write(chunk, _encoding, done) {
      text += chunk
      // The cursor is hidden once a question.
      const hidden = text.split(HIDE).length - 1
      for (; asked < hidden; asked++) type(answers[asked] ?? KEYS.ctrlC)
      done()
    },
  })
  const type = (keys: string) => setImmediate(() => input.write(keys))
  return {
    terminal: () => ({ input, output: Object.assign(output, { columns: 80, rows: 40 }) }),
    shown: () => stripVTControlCharacters(text),
  }
}

import { describe, expect, it } from 'vitest'
import { wrapText } from '../../../src/cli/report/wrap-text.ts'

describe('wrapText', () => {
  it.each([
    ['breaks at spaces', 'one two three', ['one two', 'three']],
    ['keeps code together', 'or `a: [b]` too', ['or', '`a: [b]`', 'too']],
    ['breaks code that is longer than a line', 'see `one two three`', ['see `one', 'two', 'three`']],
    ['lets a long word stand alone', 'a unbreakable b', ['a', 'unbreakable', 'b']],
    ['counts columns, not code units', '🚌🚌 🚌🚌 é́', ['🚌🚌', '🚌🚌 é́']],
    ['keeps a backtick that has no partner', 'a ` b', ['a ` b']],
    ['makes one line of nothing', '', ['']],
  ])('%s', (_, text, lines) => expect(wrapText(text, 8)).toEqual(lines))
})

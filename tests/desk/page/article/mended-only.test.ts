import { describe, expect, it } from 'vitest'
import type { DeskProblem } from '../../../../src/desk/api/rows.ts'
import { mendedOnly } from '../../../../src/desk/page/article/mended-only.ts'

const problem = (check: string, message: string, start = 0): DeskProblem => ({
  check,
  severity: 'error',
  message,
  note: '',
  edition: 'en',
  row: 'p-1',
  part: 0,
  start,
  end: start + 2,
  field: null,
  canAllow: true,
})

describe('problems while somebody types', () => {
  it('go as soon as they are mended', () => {
    expect(mendedOnly([problem('number-mismatch', '50, expected 40')], [])).toEqual([])
  })

  it('do not come before there is a pause', () => {
    expect(mendedOnly([], [problem('number-mismatch', '5, expected 40')])).toEqual([])
  })

  it('stay as they were told while a word is unfinished', () => {
    const told = problem('number-mismatch', '50, expected 40')
    expect(mendedOnly([told], [problem('number-mismatch', '4, expected 40')])).toEqual([told])
  })

  it('move with the text before them', () => {
    const moved = problem('number-mismatch', '50, expected 40', 9)
    expect(mendedOnly([problem('number-mismatch', '50, expected 40', 4)], [moved])).toEqual([moved])
  })

  it('are told apart: of two the one that is left stays', () => {
    const [first, second] = [problem('name-mismatch', 'Ana'), problem('name-mismatch', 'Eva')]
    expect(mendedOnly([first, second], [second])).toEqual([second])
  })
})

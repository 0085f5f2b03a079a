import { describe, expect, it } from 'vitest'
import { cutOf } from '../../../../src/desk/page/article/cut-of.ts'

describe('a typed text with an empty line', () => {
  it('is two blocks, without the space between them', () => {
    expect(cutOf('paragraph', 'Back at six. \n\nIt carries 40.')).toEqual({
      head: 'Back at six.',
      tail: 'It carries 40.',
    })
  })

  it('is cut at the first of several', () => {
    expect(cutOf('item', 'One.\n\nTwo.\n \nThree.')).toEqual({ head: 'One.', tail: 'Two.\n \nThree.' })
  })

  it('is one block as long as nothing follows the line', () => {
    expect(cutOf('paragraph', 'Back at six.\n\n')).toBe(null)
    expect(cutOf('paragraph', '\n\nBack at six.')).toBe(null)
  })

  it('is one block where a line only goes on', () => {
    expect(cutOf('quotation', 'Back\nat six.')).toBe(null)
  })

  it('is one block in code and in a title', () => {
    expect([cutOf('code', 'a\n\nb'), cutOf('title', 'a\n\nb')]).toEqual([null, null])
  })
})

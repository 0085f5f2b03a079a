import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/read/decode-text.ts'

describe('decodeText', () => {
  it.each([
    ['as it is', 'uno\ndós\n'],
    ['with a byte order mark', '\ufeffuno\ndós\n'],
    ['with CRLF', 'uno\r\ndós\r\n'],
    ['with CR alone', 'uno\rdós\r'],
    ['with decomposed accents', 'uno\ndo\u0301s\n'],
  ])('reads UTF-8 %s', (_, text) => {
    expect(decodeText(Buffer.from(text))).toEqual({ text: 'uno\ndós\n' })
  })

  it('puts heaps of marks in order by the heap, which takes no longer for being high', () => {
    const heap = 'a\u0301\u0323'.repeat(3) + '\u0301\u0323'.repeat(50_000)
    const read = decodeText(Buffer.from(heap))
    expect('text' in read && read.text.startsWith('\u1ea1\u0301\u1ea1\u0301')).toBe(true)
  })

  it('reads a file of no bytes, and one of a single letter', () => {
    expect(decodeText(Buffer.alloc(0))).toEqual({ text: '' })
    expect(decodeText(Buffer.from('a'))).toEqual({ text: 'a' })
  })

  it('tells the line of the first wrong byte, after any line end', () => {
    const bytes = Buffer.from('uno\r\ndos\rtres\ncuatro\ncinco aquí y allá\n', 'latin1')
    expect(decodeText(bytes)).toEqual({ fault: { kind: 'encoding', looksLike: 'windows-1252', line: 5 } })
  })

  it('leaves NUL bytes in UTF-8 to the check of characters', () => {
    expect(decodeText(Buffer.from('uno\0dos y tres'))).toEqual({ text: 'uno\0dos y tres' })
  })
})

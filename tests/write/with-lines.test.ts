import { describe, expect, it } from 'vitest'
import { withLines } from '../../src/write/with-lines.ts'

describe('withLines', () => {
  it.each<[what: string, before: string, text: string, after: string]>([
    ['a line among others', 'a\nb\nc\n', 'a\nB\nc\n', 'a\nB\nc\n'],
    ['line ends of Windows and the byte order mark', '\ufeffa\r\nb\r\n', 'a\nb\nc\n', '\ufeffa\r\nb\r\nc\r\n'],
    ['the first line below a byte order mark', '\ufeffa\r\nb\r\n', 'A\nb\n', '\ufeffA\r\nb\r\n'],
    ['line ends that differ', 'a\r\nb\nc', 'a\nx\nb\nc', 'a\r\nx\nb\nc'],
    ['letters of two signs in other lines', 'cafe\u0301\nb\n', 'café\nB\n', 'cafe\u0301\nB\n'],
    ['a last line without an end', 'a\r\nb', 'a\nb\nc', 'a\r\nb\r\nc'],
    ['lines that go', 'a\r\nb\r\nc\r\n', 'a\nc\n', 'a\r\nc\r\n'],
    ['nothing', '\ufeffa\r\nb', 'a\nb', '\ufeffa\r\nb'],
  ])('changes %s', (_, before, text, after) => {
    expect(withLines(Buffer.from(before), text).toString()).toBe(after)
  })
})

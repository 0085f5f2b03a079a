import { describe, expect, it } from 'vitest'
import { withText } from '../../src/write/with-text.ts'

const write = (raw: string, text: string) => withText(Buffer.from(raw), text).toString('utf8')

describe('withText', () => {
  it.each([
    [
      'keeps line ends of Windows and the byte order mark',
      '\ufeffa\r\nb\r\nc\r\n',
      'a\nx\nc\n',
      '\ufeffa\r\nx\r\nc\r\n',
    ],
    ['gives new lines the end of those that they replace', 'a\r\nb\nc\n', 'a\nx\ny\nc\n', 'a\r\nx\ny\nc\n'],
    ['gives new lines at the end that of the line before', 'a\r\nb', 'a\nb\nc', 'a\r\nb\r\nc'],
    ['keeps a missing last line end', 'a\nb', 'x\nb', 'x\nb'],
    ['keeps decomposed letters of other lines', 'n\u0303\nb\n', 'ñ\nc\n', 'n\u0303\nc\n'],
    ['writes composed letters where it writes', 'n\u0303\nb\n', 'ñu\nb\n', 'ñu\nb\n'],
    ['takes lines out', 'a\r\n\r\nb\r\n', 'a\n', 'a\r\n'],
    ['takes the last line out with its end', 'a\nb', 'a', 'a'],
    ['puts lines in at the beginning', 'a\r\n', 'x\na\n', 'x\r\na\r\n'],
    ['keeps mixed line ends of lines that only changed', 'a\nb\r\nc\rd\n', 'a\nB\nC\nd\n', 'a\nB\r\nC\rd\n'],
    ['changes nothing where nothing differs', '\ufeffe\u0301\r\n', 'é\n', '\ufeffe\u0301\r\n'],
  ])('%s', (_, raw, text, written) => {
    expect(write(raw, text)).toBe(written)
  })
})

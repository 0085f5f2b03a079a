import { expect, it } from 'vitest'
import { editsOf, editsTo, readTyped } from '../../src/lsp/edits.ts'
import { typedText } from '../../src/lsp/typed-text.ts'
import { edited } from '../support/editor.ts'

const NFD = 'cafe\u0301 y nin\u0303o'

it.each([
  ['plain text', 'uno\ndos', 2, 2, 1, 1],
  ['line ends of Windows', 'uno\r\ndos', 2, 2, 1, 1],
  ['old line ends of the Mac', 'uno\rdos', 2, 2, 1, 1],
  ['a character of two units', 'a😀b', 1, 4, 0, 3],
  ['a family of several', '👨‍👩‍👧 b', 1, 10, 0, 9],
  ['decomposed accents: behind the first', NFD, 1, 5, 0, 5],
  ['decomposed accents: at a letter with its mark', NFD, 1, 4, 0, 3],
  ['decomposed accents: behind both', NFD, 1, 11, 0, 12],
  ['Korean syllables of letters', '\u1112\u1161\u11ab x', 1, 2, 0, 3],
  ['a byte order mark', '\ufeff---', 1, 1, 0, 1],
])('finds columns in %s', (_, raw, line, column, typedLine, character) => {
  const typed = typedText(raw)
  expect(typed.pointAt({ line, column })).toEqual({ line: typedLine, character })
  expect(typed.spotAt({ line: typedLine, character })).toEqual({ line, column })
})

it('takes a place without extent for its line', () => {
  const spot = { line: 2, column: 1 }
  expect(typedText('uno\ndos y tres\n').stretchOf(spot, spot)).toEqual({
    start: { line: 1, character: 0 },
    end: { line: 1, character: 10 },
  })
})

it('edits what is typed as what is read, with its own line ends', () => {
  const raw = '\ufeffuno\r\ncafe\u0301  solo\r\n'
  const typed = typedText(raw)
  const text = readTyped(typed)
  expect(text).toBe('uno\ncafé  solo\n')
  const start = text.indexOf('  ')
  const edits = editsOf(typed, [{ start, end: start + 2, replacement: '\n' }])
  expect(edited(raw, edits)).toBe('\ufeffuno\r\ncafe\u0301\r\nsolo\r\n')
})

it.each([
  ['a line in the middle', 'a\nb\nc\n', 'a\nB\nc\n'],
  ['nothing', 'a\nb\n', 'a\nb\n'],
  ['lines that go', 'a\nb\nc\n', 'a\nc\n'],
  ['lines that come', 'a\nc\n', 'a\nb\nc\n'],
  ['equal lines that go', 'a\na\na\n', 'a\n'],
  ['equal lines that come', 'a\n', 'a\na\na\n'],
  ['the end', 'a\nb', 'a\nb\n'],
  ['all of it', 'a\nb', 'c'],
  ['something from nothing', '', 'a\nb\n'],
  ['nothing from something', 'a\nb\n', ''],
  ['lines of Windows', 'a\r\nb\r\nc\r\n', 'a\nB\nB\nc\n'],
])('makes of a text another where %s differs', (_, raw, wanted) => {
  const edits = editsTo(typedText(raw), wanted)
  expect(edited(raw, edits)).toBe(raw.includes('\r') ? wanted.replaceAll('\n', '\r\n') : wanted)
  expect(edits.length).toBe(raw === wanted ? 0 : 1)
})

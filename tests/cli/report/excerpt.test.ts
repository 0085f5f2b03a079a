import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src/cli/report/excerpt.ts'

/** The line and its marks at a place that is marked with ⟦ and ⟧ in the text. */
function at(marked: string, width: number): string[] {
  const column = marked.indexOf('⟦') + 1
  const endColumn = marked.indexOf('⟧')
  const shown = excerpt(marked.replace(/[⟦⟧]/g, ''), { line: 1, column, endLine: 1, endColumn }, width)
  return shown === undefined ? [] : [shown.line, shown.marks]
}

describe('excerpt', () => {
  it.each([
    ['a short line', 'slug: ⟦The Bus⟧', ['slug: The Bus', '      ^^^^^^^']],
    ['the beginning of a long line', '⟦The⟧ bus leaves at twelve and comes back.', ['The bus leaves at…', '^^^']],
    ['the middle of one', 'The bus leaves at ⟦twelve⟧ and comes back.', ['…s at twelve and …', '      ^^^^^^']],
    ['its end', 'The bus leaves at twelve and ⟦comes back⟧', ['…ve and comes back', '        ^^^^^^^^^^']],
    [
      'a place as long as the room',
      'The bus ⟦leaves at twelve⟧ and comes back.',
      ['…leaves at twelve…', ' ^^^^^^^^^^^^^^^^'],
    ],
    ['tabs and wide characters', '\t日本: ⟦🚌🚌⟧', [' 日本: 🚌🚌', '       ^^^^']],
    ['a point', 'slug:⟦⟧', ['slug:', '     ^']],
  ])('shows %s', (_, marked, shown) => expect(at(marked, 18)).toEqual(shown))

  it('marks the rest of the line where the place goes on below it', () => {
    expect(excerpt('photo: {file: a', { line: 3, column: 8, endLine: 5, endColumn: 2 }, 40)).toEqual({
      line: 'photo: {file: a',
      marks: '       ^^^^^^^^',
    })
  })

  it('shows no line that is blank', () => expect(at('  ⟦⟧', 18)).toEqual([]))
})

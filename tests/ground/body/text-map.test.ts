import { describe, expect, it } from 'vitest'
import { HIDDEN, textMapOf } from '../../../src/ground/body/text-map.ts'
import { blocksOf } from '../../../src/parse/blocks-of.ts'
import { parseBody } from '../../../src/parse/parse-body.ts'

/** The running texts of a body's blocks. */
function mapsOf(source: string) {
  const { root } = parseBody(source, { line: 1, offset: 0 })
  return blocksOf(root).map((block) => textMapOf(block, source))
}

/** What stands in the source where a word of the text is said to be. */
function found(source: string, word: string): string | undefined {
  for (const { text, placeAt } of mapsOf(source)) {
    const at = text.indexOf(word)
    if (at < 0) continue
    const { start, end } = placeAt(at, at + word.length)
    return source.slice(start.offset, end.offset)
  }
  return undefined
}

describe('textMapOf', () => {
  it.each([
    ['emphasis and links', 'El **42 %** de [los *vecinos*](https://e.org/9).', ['El 42 % de los vecinos.']],
    [
      'code and bare addresses',
      'Con `x = 1` en <https://e.org/2> y https://e.org/3.',
      [`Con ${HIDDEN} en ${HIDDEN} y ${HIDDEN}.`],
    ],
    ['pictures and marks of notes', 'Mire ![un gato](gato.jpg) esto[^1].\n\n[^1]: Nota.', ['Mire  esto.', 'Nota.\n']],
    ['line ends', '- uno\n  dos\n- tres', ['uno dos\n', 'tres\n']],
    ['cells', '| a | b |\n|---|---|\n| 1 | 2 |', ['a\nb\n\n1\n2\n\n']],
    ['lists below an item', '- uno\n  - dos', ['uno\n', 'dos\n']],
    ['a list that an item quotes', '- uno\n\n  > - 40 casas', ['uno\n40 casas\n\n\n\n']],
  ])('reads %s', (_what, source, texts) => expect(mapsOf(source).map(({ text }) => text)).toEqual(texts))

  it.each([
    ['plain text', 'Son 40 casas.', '40', '40'],
    ['emphasis', 'Son **40** casas.', '40', '40'],
    ['a second line', 'Son\n40 casas.', '40', '40'],
    ['an indented line', '- Son\n     las 40\n  casas.', 'casas', 'casas'],
    ['a quotation', '> Son\n> las 40\n> casas.', 'casas', 'casas'],
    ['escapes', 'Son \\*\\* 40\\. Y 50.', '50', '50'],
    ['an escaped character', 'Son 3\\*4 casas.', '3*4', '3\\*4'],
    ['references', 'A &amp; B son&nbsp;40 &#35; y 50.', '50', '50'],
    ['text beside an address', 'Vea www.example.org y 40 casas.', '40', '40'],
    ['a stretch across marks', 'Son **40** casas.', '40 casas', '40** casas'],
    ['a cell', '| a | b |\n|---|---|\n| 1 | 40 |', '40', '40'],
  ])('tells the place within %s', (_what, source, word, expected) => expect(found(source, word)).toBe(expected))

  it('tells lines and columns of the whole file', () => {
    const [, map] = mapsOf('Uno.\n\nSon *40* casas.')
    expect(map?.placeAt(4, 6)).toEqual({
      start: { line: 3, column: 6, offset: 11 },
      end: { line: 3, column: 8, offset: 13 },
    })
  })
})

import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/parse/blocks-of.ts'
import { parseBody } from '../../src/parse/parse-body.ts'
import { renderMarkdown } from '../support/render-markdown.ts'

const texts = (markdown: string) => blocksOf(parseBody(markdown, { line: 1, offset: 0 }).root).map(({ text }) => text)

describe('numbers of ordered lists', () => {
  it.each([
    ['years', '1986. Uno\n1990. Dos\n2004. Tres', ['1986. Uno', '1990. Dos', '2004. Tres']],
    ['years that follow one another', '1986. Uno\n1987. Dos', ['1986. Uno', '1987. Dos']],
    ['a year twice', '1986. Uno\n1986. Dos', ['1986. Uno', '1986. Dos']],
    ['one year', '1986. Uno', ['1986. Uno']],
    ['steps left out', '1) Uno\n3) Dos\n7) Tres', ['1. Uno', '3. Dos', '7. Tres']],
    ['a countdown', '3. Uno\n2. Dos\n1. Tres', ['3. Uno', '2. Dos', '1. Tres']],
    ['zero first', '0. Uno\n5. Dos', ['0. Uno', '5. Dos']],
    ['lists below items', '- A\n\n  1990. Uno\n  1986. Dos', ['A', '1990. Uno', '1986. Dos']],
    ['lists in quotations', '> 1990. Uno\n> 1986. Dos', ['1990. Uno 1986. Dos']],
    ['lists in notes', 'A[^1]\n\n[^1]:\n    1990. Uno\n    1986. Dos', ['A', '1990. Uno 1986. Dos']],
    ['lines that go on, and blank ones', '1990. Uno\n      y más\n\n2004. Dos', ['1990. Uno y más', '2004. Dos']],
  ])('reach readers: %s', (_what, markdown, expected) => expect(texts(markdown)).toEqual(expected))

  it.each([
    ['a list that counts', '1. Uno\n2. Dos'],
    ['one from zero', '0. Uno\n1. Dos'],
    ['one that goes on', '10. Uno\n11. Dos'],
    ['one that is left to count', '1. Uno\n1. Dos'],
    ['bullets', '- Uno\n- Dos'],
  ])('are no words of %s', (_what, markdown) => expect(texts(markdown)).toEqual(['Uno', 'Dos']))

  it('stand on the page, empty items and nested lists included', () => {
    expect(renderMarkdown('1986. Uno\n1990.\n2004. Dos\n      1. Tres\n      3. Cuatro')).toBe(
      [
        '<ol start="1986">',
        '<li id="b0" value="1986">Uno</li>',
        '<li value="1990"></li>',
        '<li id="b1" value="2004">Dos',
        '<ol>',
        '<li id="b2" value="1">Tres</li>',
        '<li id="b3" value="3">Cuatro</li>',
        '</ol>',
        '</li>',
        '</ol>',
      ].join('\n'),
    )
    expect(renderMarkdown('> 1990. Uno\n> 1986. Dos')).toContain('<li value="1986">Dos</li>')
    expect(renderMarkdown('A[^1]\n\n[^1]:\n    7. Uno\n    5. Dos')).toContain('<li value="5">Dos</li>')
  })
})

import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../src/ground/text/diff-words.ts'

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[${text}]` : `{${text}}`))
    .join('')

describe('diffWords', () => {
  it.each([
    ['Lleva 40 pasajeros.', 'Lleva 45 pasajeros.', 'Lleva [40]{45} pasajeros.'],
    ['a b c', 'a b c', 'a b c'],
    ['', 'a b', '{a b}'],
    ['a b', '', '[a b]'],
    ['1.234,5 pesos', '1.235,5 pesos', '[1.234,5]{1.235,5} pesos'],
    ['el gato negro come', 'el perro blanco come', 'el [gato negro]{perro blanco} come'],
    ['uno dos tres', 'uno tres', 'uno [dos ]tres'],
    ['fin.', 'fin nuevo.', 'fin{ nuevo}.'],
  ])('%j → %j', (before, after, expected) => expect(shown(before, after)).toBe(expected))

  it('gives back both texts, however long', () => {
    const before = Array.from({ length: 3000 }, (_, index) => `palabra${(index * 7) % 1000}`).join(' ')
    const after = Array.from({ length: 3000 }, (_, index) => `palabra${(index * 11) % 1000}`).join(' ')
    const stretches = diffWords(before, after)
    const without = (kind: string) =>
      stretches
        .filter((stretch) => stretch.kind !== kind)
        .map(({ text }) => text)
        .join('')
    expect(without('come')).toBe(before)
    expect(without('gone')).toBe(after)
  })
})

import { describe, expect, it } from 'vitest'
import type { CapitalWord } from '../../../src/checks/names/capital-words.ts'
import { nearWords } from '../../../src/checks/names/near-words.ts'

const wordsOf = (keys: string): CapitalWord[] =>
  keys.split(' ').map((key, index) => ({ key, word: key, index, text: {} as CapitalWord['text'] }))

const near = (key: string, keys: string): string => {
  const [word] = wordsOf(key)
  return word
    ? nearWords(wordsOf(keys))(word)
        .map((one) => one.key)
        .join(' ')
    : ''
}

describe('words near another one', () => {
  it.each([
    ['norviq', 'norvig norvigs norvi norvxy'],
    ['garcia', 'garica garzia garcia'],
    ['montgomery', 'montgomry montgommery mongtomery'],
  ])('%s: differ in two letters in a row, in their order', (key, keys) => expect(near(key, keys)).toBe(keys))

  it.each([
    ['norvig', 'corvig'],
    ['norvig', 'novrgi'],
    ['garcia', 'gomez'],
  ])('%s: not %s', (key, keys) => expect(near(key, keys)).toBe(''))

  it('leaves out what is numbered, and what is no word', () => {
    const numbered = Array.from({ length: 30 }, (_, index) => `anexo${10 + index}`).join(' ')
    expect(near('anexozz', numbered)).toBe('')
    expect(near('a'.repeat(60), 'a'.repeat(59))).toBe('')
  })
})

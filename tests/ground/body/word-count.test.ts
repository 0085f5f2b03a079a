import { expect, it } from 'vitest'
import { wordCount } from '../../../src/ground/body/plain-text.ts'
import { randomFrom } from '../../sync/random-edits.ts'

const slowly = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0

it.each([
  ['', 0],
  ['El perro, que ladra.', 4],
  ['1.234,5 km² de l’eau bien-aimée', 5],
  ['a..b a- b —c', 5],
  ['«ñandú» º × ÷ µ €', 3],
  ['текст 漢字 and 𝒜', 4],
])('counts the words of %j', (text, count) => {
  expect(wordCount(text)).toBe(count)
})

it('counts as a pattern of all letters does', () => {
  const random = randomFrom(11)
  const characters = [..."aZ9ñÉßª²½×÷'’.,-–— \n\u00a0«»¿…", 'ɏ', 'ɐ', 'я', '𝒜', '\u0301', '€']
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: 12 }, () => characters[Math.floor(random() * characters.length)]).join('')
    expect(wordCount(text), text).toBe(slowly(text))
  }
})

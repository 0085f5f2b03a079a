import { expect, it } from 'vitest'
import { rememberWords } from '../../../src/ground/basics/remember-words.ts'

it('works out once what is to be known of a word, but not of a long one nor of too many', () => {
  const asked: string[] = []
  const know = rememberWords((word) => {
    asked.push(word)
    return { length: word.length }
  })
  const long = 'a'.repeat(60)
  for (const word of ['año', 'extraordinariamente', long, 'año', 'extraordinariamente', long]) know(word)
  expect(asked).toEqual(['año', 'extraordinariamente', long, long])
  for (let number = 0; number < 20_000; number++) know(String(number))
  expect(know('año')).toEqual({ length: 3 })
  expect(asked.filter((word) => word === 'año')).toHaveLength(2)
})

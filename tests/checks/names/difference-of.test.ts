import { expect, it } from 'vitest'
import { differenceOf } from '../../../src/checks/names/difference-of.ts'
import { foldAccents } from '../../../src/ground/text/fold-accents.ts'

it.each<[es: string, en: string, difference: ReturnType<typeof differenceOf>, why: string]>([
  ['Quiroga', 'Quirogo', undefined, 'vowels are how the languages end'],
  ['Norviq', 'Norvig', 'ending', 'consonants are not'],
  ['Montalban', 'Motnalban', 'slip', 'two letters in each other’s place'],
  ['Quirroga', 'Quiroga', 'slip', 'a letter twice'],
  ['Mohamed', 'Mohammed', 'spelling', 'English has letters that Spanish does without'],
  ['Mohammed', 'Mohamed', 'slip', 'hardly ever the other way round'],
  ['Bravo', 'Gravo', undefined, 'no slip is on the first letter'],
  ['Montevideo', 'Montevid', undefined, 'too much is missing'],
  ['Rivera', 'Ribero', undefined, 'two letters make another word of a short one'],
  ['Valparaiso', 'Valpoeaiso', 'slips', 'of a long one they are two slips'],
  ['Londres', 'London', undefined, 'each language has its own name'],
  ['Listas', 'Lists', undefined, 'a plural'],
  ['Nacional', 'National', undefined, 'an ending of both languages'],
  ['Nass', 'Nas', 'spelling', 'a last letter twice'],
  ['Arias', 'Aria', undefined, 'another form'],
])('%s and %s: %s, for %s', (es, en, difference) => {
  const [one, other] = [es, en].map((word) => foldAccents(word).toLowerCase()) as [string, string]
  expect(differenceOf(one, other, [one, other])).toBe(difference)
})

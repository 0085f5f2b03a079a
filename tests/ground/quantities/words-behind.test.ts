import { describe, expect, it } from 'vitest'
import { isNoPartOfNumber } from '../../../src/ground/quantities/words-behind.ts'
import type { Language } from '../../../src/model.ts'

const isNone = (text: string, language: Language) => isNoPartOfNumber({ text, language }, 0)

describe('isNoPartOfNumber', () => {
  it.each([
    ['es', ' barrio nuevo', ' casas', ' constructor.', ' vecinos, que', ' de marzo', ' Lima'],
    ['en', ' old district', ' houses', ' constructor.', ' towns, which', ' of March', ' Harvard'],
  ] as const)('knows words of %s that are none', (language, ...texts) => {
    expect(texts.filter((text) => !isNone(text, language))).toEqual([])
  })

  it.each([
    [
      'es',
      ' mil casas',
      ' millones',
      ' billon',
      ' de euros',
      ' por ciento',
      ' puntos',
      ' y medio',
      ' veces',
      ' grados C',
    ],
    ['es', ' pesos', ' mdd', ' m', ' km', ' años luz', ' semanas', ' mill', ' dolares'],
    [
      'en',
      ' thousand',
      ' and a half',
      ' per cent',
      ' percent',
      ' square miles',
      ' times',
      ' light years',
      ' us dollars',
    ],
    [
      'en',
      ' New Zealand dollars',
      ' Canadian dollars',
      ' canadian dollars',
      ' bn',
      ' feet',
      ' degrees F',
      ' of euros',
      ' pp',
    ],
  ] as const)('lets words of %s be looked at that may be parts', (language, ...texts) => {
    expect(texts.filter((text) => isNone(text, language))).toEqual([])
  })

  it.each(['  casas', ' de 2018', ' CASAS', '-casas', '%', ' k€', ' casa(s)', ''])('says nothing of %j', (text) => {
    expect(isNone(text, 'es')).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
// @ts-expect-error: a script without types
import { WORST_CASES } from '../../bench/worst-cases.js'

type BodyOf = (length: number) => { es: string; en: string }

describe('the worst bodies', () => {
  it.each(Object.entries(WORST_CASES as Record<string, BodyOf>))('%s: are as long as they were wanted', (_, bodyOf) => {
    const { es, en } = bodyOf(2000)
    expect(Math.max(es.length, en.length)).toBeGreaterThanOrEqual(1990)
    expect(Math.max(es.length, en.length)).toBeLessThan(3000)
    expect(bodyOf(2000)).toEqual({ es, en })
  })
})

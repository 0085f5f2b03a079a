import { describe, expect, test } from 'vitest'
import { dayIn } from '../../../src/ground/basics/day-in.ts'
import { noonIn } from '../../../src/ground/basics/noon-in.ts'

describe('noon in a time zone', () => {
  test.each([
    ['2026-03-14', undefined, '2026-03-14T12:00:00Z'],
    ['2026-03-14', 'UTC', '2026-03-14T12:00:00+00:00'],
    ['2026-01-10', 'America/New_York', '2026-01-10T12:00:00-05:00'],
    // Clocks are put forward in the night before.
    ['2026-03-08', 'America/New_York', '2026-03-08T12:00:00-04:00'],
    ['2026-10-25', 'Europe/Madrid', '2026-10-25T12:00:00+01:00'],
    ['2026-03-14', 'America/Caracas', '2026-03-14T12:00:00-04:00'],
    ['2026-03-14', 'Asia/Kathmandu', '2026-03-14T12:00:00+05:45'],
    ['1999-06-01', 'Atlantic/Canary', '1999-06-01T12:00:00+01:00'],
  ])('%s in %s', (date, timezone, noon) => {
    expect(noonIn(date, timezone)).toBe(noon)
  })

  test.each([
    undefined,
    'America/Los_Angeles',
    'America/Argentina/Buenos_Aires',
    'America/Mexico_City',
    'Europe/Athens',
  ])('with %s it is the same day all over America and Europe', (timezone) => {
    for (const day of ['2026-01-31', '2026-03-08', '2026-07-01', '2026-12-31']) {
      const moment = new Date(noonIn(day, timezone))
      for (const reader of ['America/Los_Angeles', 'America/Bogota', 'Europe/London', 'Europe/Helsinki']) {
        expect([reader, dayIn(moment, reader)]).toEqual([reader, day])
      }
    }
  })
})

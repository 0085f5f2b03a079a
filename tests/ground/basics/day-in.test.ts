import { expect, test } from 'vitest'
import { dayIn } from '../../../src/ground/basics/day-in.ts'

const MOMENT = new Date('2026-03-14T02:30:00Z')

test.each([
  [undefined, '2026-03-14'],
  ['UTC', '2026-03-14'],
  ['America/Bogota', '2026-03-13'],
  ['Europe/Madrid', '2026-03-14'],
  ['Pacific/Kiritimati', '2026-03-14'],
  ['Pacific/Pago_Pago', '2026-03-13'],
])('the day in %s', (timezone, day) => {
  expect(dayIn(MOMENT, timezone)).toBe(day)
})

test('a day that is known already', () => {
  expect(dayIn('2026-03-20', 'America/Bogota')).toBe('2026-03-20')
})

import { expect, test } from 'vitest'
import { readUrl } from '../../../src/ground/basics/read-url.ts'

test('an address is read alike however often others were', () => {
  for (let count = 0; count < 200_000; count++) readUrl('https://example.org/')
  expect(readUrl('https://ñandú.example/')?.hostname).toBe('xn--and-6ma2c.example')
})

test.each(['', 'example.org', 'https://', 'http://%zz'])('%s is no address', (text) => {
  expect(readUrl(text)).toBeUndefined()
})

import { expect, it } from 'vitest'
import { isStandIn } from '../../../src/ground/addresses/is-stand-in.ts'

it.each([
  ['https://the-lantern.example/', true],
  ['https://a.b.test/news/', true],
  ['http://localhost:8080/', true],
  ['https://x.invalid/', true],
  ['https://example.org/', false],
  ['https://example.com/test/', false],
  ['https://mytest/', false],
  ['https://example.news/', false],
])('%s: %s', (url, stands) => {
  expect(isStandIn(url)).toBe(stands)
})

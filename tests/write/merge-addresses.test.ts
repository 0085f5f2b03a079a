import { expect, test } from 'vitest'
import { mergeAddresses } from '../../src/write/merge-addresses.ts'

const BUS = { path: '/en/bus/', folder: 'articles/bus' }

test('what is new is added, in order, and nothing is taken away', () => {
  const before = '# ours\n/en/zoo/ articles/zoo\n/en/clock/ gone: 2026-05-01, R.\n'
  expect(mergeAddresses(before, [BUS, { path: '/año/' }])).toBe(
    '# ours\n/a%C3%B1o/\n/en/bus/ articles/bus\n/en/clock/ gone: 2026-05-01, R.\n/en/zoo/ articles/zoo\n',
  )
  expect(mergeAddresses('', [BUS])).toBe('/en/bus/ articles/bus\n')
})

test('where nothing is new the text stays as it is, in whatever order', () => {
  const text = '/en/zoo/\n\n/en/bus/ articles/bus\n/en/bus/ articles/bus\nunread'
  expect(mergeAddresses(text, [BUS])).toBe(text)
  expect(mergeAddresses('', [])).toBe('')
})

test('a folder that was renamed, and a page that is back, are said anew', () => {
  expect(mergeAddresses('/en/bus/ articles/old\n', [BUS])).toBe('/en/bus/ articles/bus\n')
  expect(mergeAddresses('/EN/Bus/ gone: 2026-05-01, R.\n', [BUS])).toBe('/en/bus/ articles/bus\n')
})

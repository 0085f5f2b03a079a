import { describe, expect, test } from 'vitest'
import { addressOfLine, lineOfAddress } from '../../../src/ground/addresses/address-line.ts'

describe('a line of addresses.lock', () => {
  test.each([
    ['/en/the-night-bus/ articles/night-bus', { path: '/en/the-night-bus/', folder: 'articles/night-bus' }],
    ['/en/people/ana-ruiz/', { path: '/en/people/ana-ruiz/' }],
    ['/2019/a%C3%B1o/un%20tren.html pages/about', { path: '/2019/año/un tren.html', folder: 'pages/about' }],
    [
      '/en/x/ articles/x gone: 2026-05-01, At the author’s request.',
      { path: '/en/x/', folder: 'articles/x', gone: { date: '2026-05-01', reason: 'At the author’s request.' } },
    ],
  ])('%s', (line, address) => {
    expect(addressOfLine(line)).toEqual(address)
    expect(lineOfAddress(address)).toBe(line)
  })

  test.each(['gone 2026-05-01 R.', 'gone: 2026-05-01: R.', 'gone:2026-05-01,  R.', '  gone: 2026-05-01; R.  '])(
    'is read as people write it: %s',
    (gone) => {
      expect(addressOfLine(`/en/x/ ${gone}`)).toEqual({ path: '/en/x/', gone: { date: '2026-05-01', reason: 'R.' } })
    },
  )

  test.each([
    ['/en/x gone: 2026-05-01, R.', '/en/x/'],
    ['/2019/x.html gone: 2026-05-01, R.', '/2019/x.html'],
  ])('%s is about the page at %s', (line, path) => expect(addressOfLine(line)).toMatchObject({ path }))

  test.each([
    ['https://example.org/en/x/', 'address'],
    ['en/x/', 'address'],
    ['/en/x/ night-bus', 'address'],
    ['/../x/', 'address'],
    ['/assets/x.css', 'address'],
    ['/%E0%/', 'address'],
    ['/en/x/ gone', 'gone'],
    ['/en/x/ gone: 2026-05-01', 'gone'],
    ['/en/x/ gone: 2026-02-30, R.', 'gone'],
    ['/en/x/ gone: yesterday, R.', 'gone'],
  ])('%s is none', (line, trouble) => {
    expect(addressOfLine(line)).toEqual({ trouble })
  })
})

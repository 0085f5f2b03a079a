import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const url = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'
const clock = (address: string, more = '') =>
  swap(['{language: en}', `{language: es, outlet: infobae, url: ${address}${more}}`])

describe('original-duplicate', () => {
  it.each([
    ['articles of different originals', { [CLOCK_EN]: clock(`"${url}?pagina=2"`) }],
    ['a summary of an original that stands here too', { [CLOCK_EN]: clock(`"${url}"`, ', use: summary') }],
    ['originals without address', { [ES]: swap([`  url: ${url}\n`, ''], ['  outlet: infobae\n', '']) }],
  ])('accepts %s', (_what, changes) => accepts('original-duplicate', changes))

  it.each([url, `${url}?utm_source=boletin`, `${url}#fin`, url.slice(0, -1), url.replace('www.', '')])(
    'rejects two articles of one original: %s',
    (same) => {
      const problems = rejects('original-duplicate', {
        [ES]: swap([url, `⟦${url}⟧`]),
        [CLOCK_EN]: clock(`⟦"${same}"⟧`),
      })
      expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
        ['error', 'Unexpected original.url, expected another than that of the article `town-clock`'],
        ['error', 'Unexpected original.url, expected another than that of the article `night-bus`'],
      ])
      expect(problems[0]?.related).toEqual([
        { file: CLOCK_EN, line: 7, column: 48, message: 'the same original in `town-clock`' },
      ])
    },
  )
})

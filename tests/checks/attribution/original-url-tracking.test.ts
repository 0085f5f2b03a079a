import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const url = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'

describe('original-url-tracking', () => {
  it.each([`${url}dos/`, `${url}?id=12&outputType=amp`, `${url}?q=utm_source`])('accepts %s', (good) =>
    accepts('original-url-tracking', { [ES]: swap([url, good]) }),
  )

  it('warns of what follows readers, with its names', () => {
    const problems = rejects('original-url-tracking', {
      [ES]: swap([url, `⟦${url}?utm_source=boletin&id=12&utm_medium=email⟧`]),
      [CLOCK_EN]: swap([
        '{language: en}',
        '{language: en, outlet: river-review, url: ⟦"https://riverreview.example/a?fbclid=IwAR1"⟧}',
      ]),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'Unexpected `utm_source`, `utm_medium` in original.url, expected the address without tracking'],
      ['warning', 'Unexpected `fbclid` in original.url, expected the address without tracking'],
    ])
  })
})

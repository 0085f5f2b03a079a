import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const url = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'

describe('original-url-generic', () => {
  it.each([
    `${url}dos/`,
    'https://www.infobae.com/tren',
    'https://www.infobae.com/?p=4711',
    'https://www.infobae.com/es/2026',
  ])('accepts %s', (good) => accepts('original-url-generic', { [ES]: swap([url, good]) }))

  it.each([
    'https://www.infobae.com',
    'https://www.infobae.com/',
    'https://www.infobae.com/es/',
    'https://www.infobae.com/index.html',
    'https://www.infobae.com/#inicio',
  ])('warns of %s', (bad) => {
    const [problem] = rejects('original-url-generic', { [ES]: swap([url, `⟦${bad}⟧`]) })
    expect(problem?.severity).toBe('warning')
    expect(problem?.message).toBe(
      `Unexpected home page \`${bad}\` as original.url, expected the address of the article itself`,
    )
  })

  it('warns of two', () => {
    rejects('original-url-generic', {
      [ES]: swap([url, '⟦https://www.infobae.com⟧']),
      [CLOCK_EN]: swap([
        '{language: en}',
        '{language: en, outlet: river-review, url: ⟦"https://riverreview.example/en"⟧}',
      ]),
    })
  })
})

import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const host = 'https://www.infobae.com/america'
const outlets =
  'espana: {name: España Hoy, hosts: [www.xn--espaa-rta.example]}\ninfobae: {name: Infobae, hosts: [www.infobae.com]}\n'

describe('original-host-mismatch', () => {
  it.each([
    ['a host of the outlet', {}],
    ['capitals in the host', { [ES]: swap([host, 'https://WWW.Infobae.com/america']) }],
    [
      'a host with ñ, which outlets.yml has in its ASCII form',
      {
        'newsroom/outlets.yml': outlets,
        [ES]: swap([host, 'https://www.españa.example/a'], ['outlet: infobae', 'outlet: espana']),
      },
    ],
    [
      'any host of an outlet that nobody knows: its own check tells it',
      { [ES]: swap(['outlet: infobae', 'outlet: nobody']) },
    ],
  ])('accepts %s', (_what, changes) => accepts('original-host-mismatch', changes))

  it.each([
    ['another outlet', 'https://riverreview.example/a', 'riverreview.example'],
    ['a host that looks like it', 'https://www.infobae.com.evil.com/a', 'www.infobae.com.evil.com'],
    ['a Cyrillic letter', 'https://www.infob\u0430e.com/a', 'www.xn--infobe-7nf.com'],
    ['a subdomain that is not listed', 'https://m.infobae.com/a', 'm.infobae.com'],
  ])('rejects %s', (_what, url, shown) => {
    const [problem] = rejects('original-host-mismatch', {
      [ES]: swap(['https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/', `⟦${url}⟧`]),
    })
    expect(problem?.message).toBe(
      `Unexpected host \`${shown}\` in original.url, expected \`www.infobae.com\` of Infobae`,
    )
  })

  it('rejects two in two articles', () => {
    const original = '{language: en, outlet: infobae, url: ⟦"https://infobae.com/a"⟧}'
    rejects('original-host-mismatch', {
      [ES]: swap(['https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/', '⟦https://infobae.com/b⟧']),
      [CLOCK_EN]: swap(['{language: en}', original]),
    })
  })
})

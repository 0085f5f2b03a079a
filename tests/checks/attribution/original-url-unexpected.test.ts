import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, ES, problemsWith, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const url = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'
const id = 'original-url-unexpected'

describe(id, () => {
  it.each([
    `${url}dos/`,
    'HTTPS://www.infobae.com/america/a',
    'https://www.infobae.com/américa/año-ñandú/?página=2#fin',
    'https://www.infobae.com:443/america/a',
  ])('accepts %s', (good) => accepts(id, { [ES]: swap([url, good]) }))

  it.each([
    ['"javascript:alert(1)"', 'an absolute https address'],
    ['"\\x01JaVaScRiPt:alert(1)"', 'U+0001'],
    ['"data:text/html,<h1>hola</h1>"', 'an absolute https address'],
    ['file:///etc/passwd', 'an absolute https address'],
    ['http://www.infobae.com/a', 'an absolute https address'],
    ['//www.infobae.com/a', 'an absolute https address'],
    ['/america/a', 'an absolute https address'],
    ['https:/www.infobae.com/a', 'an absolute https address'],
    ['https://', 'an absolute https address'],
    ['https://ana:clave@www.infobae.com/a', 'user name'],
    ['https://www.infobae.com@evil.example/a', 'user name'],
    ['https://www.infobae.com:8443/a', 'port `8443`'],
    ['https://192.0.2.7/a', 'host `192.0.2.7`'],
    ['https://3221225991/a', 'host `192.0.2.7`'],
    ['"https://[2001:db8::7]/a"', 'host `[2001:db8::7]`'],
    ['https://localhost/a', 'host `localhost`'],
    ['"https://www.infobae.com/el tren"', 'U+0020'],
    ['"https://www.infobae.com/el-\\ntren"', 'U+000A'],
    ['"https://www.infobae.com/\\u202eel-tren"', 'U+202E'],
    ['"https://www.infobae.com\\\\@evil.example/"', 'U+005C'],
  ])('rejects %s', (bad, words) => {
    const [problem] = rejects(id, { [ES]: swap([url, `⟦${bad}⟧`]) })
    expect(problem?.message).toContain(words)
    expect(problem?.severity).toBe('error')
  })

  it('rejects two in two articles, and says nothing else of them', () => {
    const changes = {
      [ES]: swap([url, '⟦http://www.infobae.com/⟧']),
      [CLOCK_EN]: swap(['{language: en}', '{language: en, outlet: infobae, url: ⟦"https://localhost/?utm_source=a"⟧}']),
    }
    rejects(id, changes)
    const others = problemsWith(
      Object.fromEntries(
        Object.entries(changes).map(([path, change]) => [path, (text: string) => change(text).replace(/[⟦⟧]/g, '')]),
      ),
    )
    expect(new Set(others.map(({ check }) => check))).toEqual(new Set([id]))
  })

  it('cannot be allowed, and a draft does not excuse what its published pair inherits', () => {
    const [problem] = rejects(id, {
      [ES]: swap(
        [url, '⟦javascript:alert(1)⟧'],
        ['topics:', `draft: true\nallow: [{check: ${id}, reason: nos gusta}]\ntopics:`],
      ),
    })
    expect(problem?.severity).toBe('error')
  })
})

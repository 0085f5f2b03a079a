import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('link-unsafe', () => {
  it.each([
    ['pages on the web', '[a](https://example.org/a:b) [b](HTTP://example.org) <https://example.org/> www.example.org'],
    ['mail and telephone', '[a](mailto:ana@example.org) [b](tel:+34600000000) <ana@example.org> ana@example.org'],
    ['editions, headings and files', '[a](../town-clock/index.es.md) [b](#javascript:) [c](./javascript:x)'],
    ['words that only look like one', 'Escriba javascript:alert(1) o `[a](javascript:b)` y verá.'],
  ])('accepts %s', (_what, body) => accepts('link-unsafe', { [ES]: withBody(body) }))

  it.each([
    ['inline', '[a](⟦javascript:alert(1)⟧ "b")'],
    ['in capitals', '[a](⟦JaVaScRiPt:alert(1)⟧)'],
    ['with an entity', '[a](⟦java&#115;cript:alert(1)⟧)'],
    ['with an entity for the colon', '[a](⟦javascript&colon;alert(1)⟧)'],
    ['with a tabulator', '[a](⟦java&Tab;script:alert(1)⟧)'],
    ['with a line end', '[a](⟦java&NewLine;script:alert(1)⟧)'],
    ['after a space', '[a](⟦<&#32;javascript:alert(1)>⟧)'],
    ['after invisible characters', '[a](⟦&#8203;javascript:alert(1)⟧)'],
    ['between angle brackets', '[a](⟦<javascript:alert(1)>⟧)'],
    ['escaped', '[a](⟦javascript\\:alert(1)⟧)'],
    ['as an autolink', '⟦<javascript:alert(1)>⟧'],
    ['as a definition', 'Vea [a] y [b][a].\n\n[a]: ⟦javascript:alert(1)⟧ "c"'],
    ['as a definition that nothing uses', '[a]: ⟦javascript:alert(1)⟧'],
    ['in a note', 'Uno.[^1]\n\n[^1]: Vea [a](⟦javascript:alert(1)⟧).'],
    ['in a table', '| a |\n|---|\n| [b](⟦javascript:alert(1)⟧) |'],
    [
      'in a heading, a list and a quotation',
      '## [a](⟦javascript:1⟧)\n\n- [b](⟦javascript:2⟧)\n\n> [c](⟦javascript:3⟧)',
    ],
    ['around a picture', '[![Un bus.](photo.jpg)](⟦javascript:alert(1)⟧)'],
    [
      'of another kind',
      '[a](⟦vbscript:msgbox(1)⟧) [b](⟦data:text/html,x⟧) [c](⟦file:///etc/passwd⟧) [d](⟦ftp://example.org/⟧)',
    ],
    ['that is nothing at all', '[a](⟦constructor:x⟧) [b](⟦ttp://example.org⟧)'],
    [
      'that is missing',
      '[a](⟦//evil.example/a⟧) [b](⟦/\\evil.example/a⟧) [c](⟦\\\\\\\\evil.example⟧) [d](⟦/&Tab;/evil.example⟧)',
    ],
    ['with credentials', '[a](⟦https://www.infobae.com@evil.example/⟧) [b](⟦https://ana:clave@example.org/⟧)'],
    ['that no browser opens', '[a](⟦https://⟧) [b](⟦https:\\\\evil.example⟧) [c](⟦http://exa%20mple.org/⟧)'],
  ])('rejects an unsafe scheme or address %s', (_what, body) => {
    const problems = rejects('link-unsafe', { [ES]: withBody(body) })
    expect(problems.length).toBeGreaterThan(0)
  })

  it.each([
    [
      'bare',
      'Escriba ⟦https://ana:clave@example.org/a⟧ y verá.\n\n- ⟦http://a@example.org⟧\n\n> ⟦https://b@example.org/⟧',
    ],
    [
      'between angle brackets',
      'Véase ⟦<ISBN:84-376-0494-7>⟧ y ⟦<ftp://example.org/a>⟧.\n\n| a |\n|---|\n| ⟦<nota:luego>⟧ |',
    ],
  ])('warns of an address that stands in the text as words do, %s', (_what, body) => {
    const severities = rejects('link-unsafe', { [ES]: withBody(body) }).map(({ severity }) => severity)
    expect(new Set(severities)).toEqual(new Set(['warning']))
  })

  it('rejects what runs code as an error, however it stands there', () => {
    const body =
      '⟦<javascript:a>⟧ ⟦<JavaScript:a>⟧ ⟦<data:text/html,a>⟧ [https://a@example.org](⟦https://a@example.org⟧)'
    const severities = rejects('link-unsafe', { [ES]: withBody(body) }).map(({ severity }) => severity)
    expect(severities).toEqual(['error', 'error', 'error', 'error'])
  })

  it('says what is wrong', () => {
    const body = '[a](⟦javascript:alert(1)⟧) [b](⟦//evil.example⟧) [c](⟦https://a@evil.example/⟧) [d](⟦https://⟧)'
    expect(rejects('link-unsafe', { [ES]: withBody(body) }).map(({ message }) => message)).toEqual([
      'Unexpected scheme in `javascript:alert(1)`, expected https, http, mailto or tel',
      'Unexpected `//evil.example` without a scheme, expected https:// before the host',
      'Unexpected name before the host in `https://a@evil.example/`, expected https:// and the host alone',
      'Unexpected `https://`, expected an address that a browser can open',
    ])
  })
})

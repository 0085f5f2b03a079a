import { expect, test } from 'vitest'
import { type Changes, CLOCK_EN, EN, ES, SITE } from '../../support/newsroom.ts'
import { articleAt, written } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const CLOCK = '/en/the-town-clock/'
const BUS = '/en/the-night-bus/'
const under = (license: string): Changes => ({ [CLOCK_EN]: swap(['license: CC-BY-4.0', `license: ${license}`]) })
const republicationAt = (path: string, changes: Changes = {}) => articleAt(path, changes).republication

const ALLOWED = 'You may republish this article under this license if you keep the credit below.'
const UNCHANGED = 'Only unchanged: translations, cuts and adaptations are not allowed.'
const NONCOMMERCIAL = 'Only for noncommercial purposes.'
const ALIKE = 'If you adapt it, you must share the result under the same license.'

test.each([
  ['CC-BY-SA-4.0', `${ALLOWED} ${ALIKE}`],
  ['MIT', ALLOWED],
  ['CC-BY-ND-4.0', `${ALLOWED} ${UNCHANGED}`],
  ['CC-BY-NC-SA-3.0-IGO', `${ALLOWED} ${NONCOMMERCIAL} ${ALIKE}`],
  ['CC-BY-NC-ND-4.0', `${ALLOWED} ${UNCHANGED} ${NONCOMMERCIAL}`],
  ['CC0-1.0', 'You may republish this article freely; we are grateful for the credit below.'],
])('under %s', (license, terms) => {
  const { terms: said, credit, creditWords } = republicationAt(CLOCK, under(license))
  expect(written(said)).toBe(terms)
  expect(credit).toMatch(/^<p lang="en">/)
  expect(written(creditWords)).toMatch(/^“[^<]+”, by [^<]+, appeared in [^<]+\.$/)
})

const FORBIDDEN = 'It may not be republished without permission from the rights holder.'
const UNSTATED = 'No license is stated: ask for permission before you republish it.'
const unstated = swap(['license: all-rights-reserved\npermission: {by: Infobae, date: 2026-03-11}\n', ''])
const byPermission = swap(['license: all-rights-reserved\n', ''])

test.each<[string, string, Changes, string]>([
  ['all rights are reserved', BUS, {}, FORBIDDEN],
  ['nobody states a licence', CLOCK, { [CLOCK_EN]: swap(['license: CC-BY-4.0\n', '']) }, UNSTATED],
  ['it is an outlet’s', BUS, { [ES]: unstated, [SITE]: (text) => `${text}license: CC-BY-4.0\n` }, UNSTATED],
  ['it is here by permission', BUS, { [ES]: byPermission, [SITE]: (text) => `${text}license: CC-BY-4.0\n` }, UNSTATED],
])('nobody else may publish it where %s', (_, path, changes, terms) => {
  const { terms: said, credit } = republicationAt(path, changes)
  expect([written(said), credit]).toEqual([terms, undefined])
})

test('the licence of the site is not that of a text that is here by permission', () => {
  const changes = { [ES]: byPermission, [SITE]: (text: string) => `${text}license: CC-BY-4.0\n` }
  expect(written(articleAt(BUS, changes).rights)).toBe(
    'Published with permission from Infobae, March 11, 2026{time=2026-03-11}.',
  )
})

test.each([
  ['', 'The image is not included: ask whoever made it.'],
  ['\n  license: all-rights-reserved', 'The image is not included: ask whoever made it.'],
  [
    '\n  license: CC-BY-SA-4.0',
    'The image stands apart, under its own license: [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/).',
  ],
])('a picture keeps its own licence: %j', (license, terms) => {
  const changes = {
    [ES]: swap(['all-rights-reserved', 'CC-BY-4.0'], ['credit: Estudio Norte', `credit: Estudio Norte${license}`]),
  }
  expect(written(republicationAt(BUS, changes).terms)).toBe(`${ALLOWED} ${terms}`)
})

test('the credit names author, site, original, translator, machine and licence, at absolute addresses', () => {
  const changes = {
    [SITE]: swap(['example.org/', 'example.org/x/']),
    [ES]: swap(['license: all-rights-reserved\npermission: {by: Infobae, date: 2026-03-11}', 'license: CC-BY-4.0']),
    [EN]: swap(['slug:', 'method: machine-edited\nslug:']),
  }
  expect(republicationAt(BUS, changes).credit).toBe(
    '<p lang="en"><a href="https://example.org/x/en/the-night-bus/"><cite>The Night Bus</cite></a>, by ' +
      '<a href="https://example.org/x/en/people/ana-ruiz/">Ana Ruiz</a>, appeared in ' +
      '<a href="https://example.org/x/en/">Test Notebook</a>. Originally published in Spanish in <strong>Infobae</strong>, ' +
      '<time datetime="2026-03-10">March 10, 2026</time>: ' +
      '<a href="https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/" hreflang="es" lang="es" rel="external">' +
      '<cite>El autobús de la noche</cite></a>. Translated by ' +
      '<a href="https://example.org/x/en/people/tom-hale/">Tom Hale</a>. Machine translation, edited by a person. License: ' +
      '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>.</p>',
  )
})

test('titles in it are text', () => {
  const { credit } = republicationAt(CLOCK, {
    [CLOCK_EN]: swap(['title: The Town Clock', 'title: "</textarea><script>alert(1)</script>"']),
  })
  expect(credit).toContain('<cite>&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</cite>')
})

import { describe, expect, test } from 'vitest'
import type { LanguageEntry } from '../../../src/model.ts'
import { type Changes, CLOCK_EN, CLOCK_ES, ES, SITE } from '../../support/newsroom.ts'
import { articleAt, pageAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const BUS_ES = '/es/el-autobus-de-la-noche/'
const BUS_EN = '/en/the-night-bus/'
const INFOBAE = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'

/** The switch as it is read: `[English · translation](/en/…) | Español · original`. */
const asRead = (entries: readonly LanguageEntry[]): string =>
  entries
    .map((entry) => {
      if (entry.state === 'missing') return `${entry.words} [${entry.site.text}](${entry.site.href})`
      const words = entry.role === undefined ? entry.label : `${entry.label} · ${entry.role}`
      if (entry.state === 'current') return words
      return `[${words}](${entry.href})${entry.state === 'outlet' ? ' out' : ''}`
    })
    .join(' | ')

const switchAt = (path: string, changes: Changes = {}) => asRead(articleAt(path, changes).languages)

const ENGLISH_ONLY: Changes = { [ES]: swap(['slug:', 'draft: true\nslug:']) }

describe('the switch of an article', () => {
  test.each<[string, string, Changes, string]>([
    ['on the original', BUS_ES, {}, `Español · original | [English · translation](${BUS_EN})`],
    ['on the translation', BUS_EN, {}, `[Español · original](${BUS_ES}) | English · translation`],
    [
      'with the site’s main language first',
      BUS_EN,
      { [SITE]: swap(['[es, en]', '[en, es]']) },
      `English · translation | [Español · original](${BUS_ES})`,
    ],
    [
      'where the original stands in the outlet',
      BUS_EN,
      ENGLISH_ONLY,
      `[Español · original en Infobae](${INFOBAE}) out | English · translation`,
    ],
    [
      'where the outlet’s address is not known',
      BUS_EN,
      { [ES]: swap(['slug:', 'draft: true\nslug:'], [`  url: ${INFOBAE}\n`, '']) },
      'There is no Spanish version yet [Este sitio en español](/es/) | English · translation',
    ],
    [
      'where an edition is missing',
      '/en/the-town-clock/',
      { [CLOCK_ES]: null },
      'There is no Spanish version yet [Este sitio en español](/es/) | English · original',
    ],
    [
      'where the other edition is missing',
      '/es/el-reloj-del-pueblo/',
      { [CLOCK_EN]: swap(['slug:', 'draft: true\nslug:']) },
      'Español · traducción | Todavía no hay versión en inglés [This site in English](/en/)',
    ],
    [
      'on a summary',
      BUS_ES,
      { [ES]: swap(['  outlet', '  use: summary\n  outlet']) },
      `Español · resumen | [English · summary](${BUS_EN})`,
    ],
    [
      'on one of two translations',
      BUS_ES,
      { [ES]: swap(['language: es', 'language: pt']) },
      `Español · traducción | [English · translation](${BUS_EN})`,
    ],
    [
      'below a prefix',
      BUS_EN,
      { [SITE]: swap(['example.org/', 'example.org/x/']) },
      `[Español · original](/x${BUS_ES}) | English · translation`,
    ],
  ])('%s', (_, path, changes, expected) => {
    expect(switchAt(path, changes)).toBe(expected)
  })

  test('a missing edition is also said on the page, unless the outlet has it', () => {
    expect(articleAt('/en/the-town-clock/', { [CLOCK_ES]: null }).missing).toBe(
      'This article is not yet available in Spanish.',
    )
    expect(articleAt(BUS_EN, ENGLISH_ONLY).missing).toBeUndefined()
    expect(articleAt(BUS_EN).missing).toBeUndefined()
  })
})

describe('the switch of other pages', () => {
  test.each([
    ['/', '[Español](/es/) | [English](/en/)'],
    ['/es/', 'Español | [English](/en/)'],
    ['/en/', '[Español](/es/) | English'],
    ['/es/archivo/', 'Español | [English](/en/archive/)'],
    ['/es/personas/', 'Español | [English](/en/people/)'],
    ['/en/people/ana-ruiz/', '[Español](/es/personas/ana-ruiz/) | English'],
    ['/en/topics/', '[Español](/es/temas/) | English'],
    ['/es/temas/transport/', 'Español | [English](/en/topics/transport/)'],
    ['/en/outlets/', '[Español](/es/medios/) | English'],
    ['/es/medios/infobae/', 'Español | [English](/en/outlets/infobae/)'],
    ['/404.html', '[Español](/es/) | [English](/en/)'],
  ])('of %s', (path, expected) => {
    const page = renderedWith().pages.find((candidate) => candidate.path === path)
    expect(asRead(page?.languages ?? [])).toBe(expected)
  })

  test('of a static page leads to the other edition, or says that there is none', () => {
    const text = (title: string, slug: string) =>
      `---\ntitle: ${title}\ndescription: D.\nslug: ${slug}\ndate: 2026-01-01\n---\n\nText.\n`
    const pages = { 'pages/about/index.es.md': text('Quiénes somos', 'quienes-somos') }
    const both = { ...pages, 'pages/about/index.en.md': text('About us', 'about-us') }
    expect(asRead(pageAt(renderedWith(both), '/es/quienes-somos/', 'static').languages)).toBe(
      'Español | [English](/en/about-us/)',
    )
    expect(asRead(pageAt(renderedWith(pages), '/es/quienes-somos/', 'static').languages)).toBe(
      'Español | Todavía no hay versión en inglés [This site in English](/en/)',
    )
  })
})

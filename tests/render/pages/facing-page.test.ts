import { describe, expect, it, test } from 'vitest'
import { LOCK, lockOf } from '../../support/lock.ts'
import { CLOCK_EN, CLOCK_ES, EN, ES, SITE } from '../../support/newsroom.ts'
import { fileAt, pageAt, renderedWith, written as sentence } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const BUS_ES = '/es/el-autobus-de-la-noche/bilingue/'
const BUS_EN = '/en/the-night-bus/bilingual/'

const facingAt = (path: string, changes = {}) => pageAt(renderedWith(changes), path, 'facing')

describe('the page', () => {
  it('has the source on its left in either frame, each side in its own language', () => {
    const sides = [facingAt(BUS_ES), facingAt(BUS_EN)].map(({ language, title, source, translation }) => ({
      language,
      title,
      source: [source.label, source.role, source.title, source.href, source.date.text],
      translation: [translation.label, translation.role, translation.title, translation.href, translation.date.text],
    }))
    const source = [
      'Español',
      'original',
      'El autobús de la noche',
      '/es/el-autobus-de-la-noche/',
      '12 de marzo de 2026',
    ]
    const translation = ['English', 'translation', 'The Night Bus', '/en/the-night-bus/', 'March 14, 2026']
    expect(sides).toEqual([
      { language: 'es', title: 'El autobús de la noche', source, translation },
      { language: 'en', title: 'The Night Bus', source, translation },
    ])
  })

  it('says who wrote on the left, who translated on the right, and names everybody at the end', () => {
    const { source, translation, people, note } = facingAt(BUS_ES)
    expect([source.authors, source.translators]).toEqual([[{ name: 'Ana Ruiz', href: '/es/personas/ana-ruiz/' }], []])
    expect([translation.authors, translation.translators]).toEqual([
      [],
      [{ name: 'Tom Hale', href: '/en/people/tom-hale/' }],
    ])
    expect(people.map(({ name, role, href }) => [name, role, href])).toEqual([
      ['Ana Ruiz', 'Autoría', '/es/personas/ana-ruiz/'],
      ['Tom Hale', 'Traducción', '/es/personas/tom-hale/'],
    ])
    expect(sentence(note)).toContain('**Infobae**')
  })

  it('has the photo with the words of each side', () => {
    const { source, translation } = facingAt(BUS_EN)
    expect([source.photo?.caption, translation.photo?.caption]).toEqual([
      'La línea 8 a las tres de la mañana.',
      'Line 8 at three in the morning.',
    ])
  })

  it('leads search engines to the article in its language, says the same to robots, and is in no set', () => {
    const indexed = { [SITE]: (text: string) => `${text}republication: self\n` }
    const heads = [facingAt(BUS_ES), facingAt(BUS_ES, indexed), facingAt(BUS_EN)].map(({ head }) => [
      head.canonical,
      head.robots,
      head.alternates,
      head.jsonLd,
    ])
    expect(heads).toEqual([
      ['https://example.org/es/el-autobus-de-la-noche/', 'noindex, follow', [], undefined],
      ['https://example.org/es/el-autobus-de-la-noche/', 'index, follow', [], undefined],
      ['https://example.org/en/the-night-bus/', 'index, follow', [], undefined],
    ])
    expect(fileAt(renderedWith(), 'sitemap.xml')).not.toContain('bilingual')
  })

  it('has the other frame where other pages have the other language', () => {
    expect(facingAt(BUS_ES).languages).toEqual([
      { language: 'es', state: 'current', label: 'Español', role: undefined },
      { language: 'en', state: 'link', label: 'English', role: undefined, href: BUS_EN },
    ])
  })

  it('is not there where one edition is missing or a draft', () => {
    const facingPaths = (changes: Parameters<typeof renderedWith>[0]) =>
      renderedWith(changes).pages.flatMap(({ kind, path }) => (kind === 'facing' ? [path] : []))
    const draft = swap(['slug:', 'draft: true\nslug:'])
    expect(facingPaths({ [CLOCK_ES]: null })).toEqual([BUS_ES, BUS_EN])
    expect(facingPaths({ [EN]: draft })).toEqual(['/es/el-reloj-del-pueblo/bilingue/', '/en/the-town-clock/bilingual/'])
  })
})

test('what is outdated is marked in its row, and listed in the language of the frame', () => {
  const from = 'Los lunes hay tres'
  const changes = { [LOCK]: lockOf(), [ES]: swap([from, 'Los lunes hay siete']) }
  const marked = (path: string) =>
    facingAt(path, changes)
      .rows()
      .flatMap(({ isOutdated, source }) => (isOutdated ? [source] : []))
  expect([marked(BUS_ES), marked(BUS_EN)]).toEqual([
    [expect.stringContaining('Los lunes hay siete viajes.')],
    [expect.stringContaining('Los lunes hay siete viajes.')],
  ])
  const listed = (path: string) => facingAt(path, changes).freshness.map(({ text, blocks: [block] }) => [text, block])
  const href = expect.stringMatching(/^#\w+-\w+$/)
  const text = 'On Mondays there are three trips.'
  expect([listed(BUS_ES), listed(BUS_EN)]).toEqual([
    [['1 párrafo cambió en español después de esta traducción:', { href, text, language: 'en' }]],
    [['1 paragraph changed in Spanish after this translation:', { href, text }]],
  ])
})

test('links within the text lead to rows, those between the editions to their pages', () => {
  const changes = {
    [ES]: (text: string) => `${text}\n[Arriba](#quién-viaja) y [en inglés](index.en.md#who-rides).\n`,
    [EN]: (text: string) => `${text}\n[Up](#who-rides) and [the clock](../town-clock/index.en.md).\n`,
  }
  const found = facingAt(BUS_ES, changes).rows()
  const ids = found.map(({ ids: [id] }) => id)
  expect(ids).toContain('quien-viaja')
  expect([found.at(-1)?.source, found.at(-1)?.translation]).toEqual([
    '<p><span class="s1"><a href="#quien-viaja">Arriba</a> y <a href="/en/the-night-bus/#quien-viaja" hreflang="en">en inglés</a>.</span></p>',
    '<p><span class="s1"><a href="#quien-viaja">Up</a> and <a href="/en/the-town-clock/">the clock</a>.</span></p>',
  ])
})

test('an English source stands on the left', () => {
  const { source, translation, rows } = facingAt('/es/el-reloj-del-pueblo/bilingue/')
  expect([source.language, translation.language]).toEqual(['en', 'es'])
  expect(rows()[1]?.source).toContain('People meet under it and are never late.')
})

test('the data names the facing pages of an article that has both editions', () => {
  const facingOf = (changes = {}) =>
    JSON.parse(fileAt(renderedWith(changes), 'api/articles.json'))
      .articles.find(({ key }: { key: string }) => key === 'town-clock')
      .editions.map(({ facing }: { facing?: string }) => facing)
  expect(facingOf()).toEqual([
    'https://example.org/es/el-reloj-del-pueblo/bilingue/',
    'https://example.org/en/the-town-clock/bilingual/',
  ])
  expect(facingOf({ [CLOCK_ES]: null, [CLOCK_EN]: (text: string) => `${text}\n` })).toEqual([undefined])
})

import { describe, expect, test } from 'vitest'
import type { StatusPage } from '../../../src/model.ts'
import { LOCK, lockOf } from '../../support/lock.ts'
import { type Changes, CLOCK_EN, CLOCK_ES, EN, ES } from '../../support/newsroom.ts'
import { fileAt, pageAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const statusWith = (changes: Changes = {}, drafts = false): StatusPage =>
  pageAt(renderedWith(changes, drafts), '/en/status/', 'status')

/** A row as it would be read out. */
const read = ({ title, editions }: StatusPage['rows'][number]): string =>
  [title, ...editions.map(({ words, href, toDo }) => [words, href, toDo].filter(Boolean).join(', '))].join(' | ')

const INFOBAE = 'https://www.infobae.com/x/'
const ELSEWHERE = `authors: [ana-ruiz]\noriginal: {language: es, outlet: infobae, url: "${INFOBAE}"}`
const CLOCK = 'The Town Clock | up to date | up to date'
const BUS = 'The Night Bus | up to date | up to date'

describe('the state of translations', () => {
  test('of what waits for its day says only that', () => {
    const changes = { [CLOCK_ES]: swap(['date: 2026-02-05', 'date: 2026-04-05']) }
    expect(statusWith(changes).rows.map(read)).toContain('The Town Clock | to be published | up to date')
    const { articles } = JSON.parse(fileAt(renderedWith(changes), 'api/status.json'))
    expect(articles[1].editions.map(({ state, url }: Record<string, string>) => [state, url])).toEqual([
      ['draft', undefined],
      ['current', 'https://example.org/en/the-town-clock/'],
    ])
  })

  test('is a row an article, newest first', () => {
    const { rows, columns, summary, data } = statusWith()
    expect({ rows, columns, summary, data }).toEqual({
      columns: [
        { language: 'es', label: 'Español' },
        { language: 'en', label: 'English' },
      ],
      rows: [
        {
          title: 'The Night Bus',
          href: '/en/the-night-bus/',
          language: 'en',
          date: { iso: '2026-03-14', text: 'March 14, 2026' },
          original: 'original in Spanish',
          editions: [
            { words: 'up to date', href: undefined, toDo: undefined },
            { words: 'up to date', href: undefined, toDo: undefined },
          ],
        },
        {
          title: 'The Town Clock',
          href: '/en/the-town-clock/',
          language: 'en',
          date: { iso: '2026-02-02', text: 'February 2, 2026' },
          original: 'original in English',
          editions: [
            { words: 'up to date', href: undefined, toDo: undefined },
            { words: 'up to date', href: undefined, toDo: undefined },
          ],
        },
      ],
      summary: '2 articles, nothing to translate.',
      data: '/api/status.json',
    })
  })

  test('tells the dates by which its rows are in order', () => {
    const { rows } = statusWith({ [CLOCK_EN]: swap(['date: 2026-02-02', 'date: 2026-02-02\nupdated: 2026-03-19']) })
    expect(rows.map(({ title, date }) => [title, date.iso])).toEqual([
      ['The Night Bus', '2026-03-14'],
      ['The Town Clock', '2026-02-02'],
    ])
  })

  const shorter = (text: string) => text.replace('- On Sundays there is one.\n', '')

  test.each<[string, Changes, string[], 'recorded'?]>([
    [
      'a source that changed',
      { [ES]: swap(['40', '45']) },
      ['The Night Bus | up to date | 1 passage to update, 14 words', CLOCK],
      'recorded',
    ],
    [
      'a translation that lost something',
      { [EN]: shorter },
      ['The Night Bus | up to date | 1 passage to update, 4 words', CLOCK],
      'recorded',
    ],
    [
      'a translation that never had it',
      { [EN]: shorter },
      ['The Night Bus | up to date | up to date, lacks 1 passage, 4 words', CLOCK],
    ],
    [
      'an original in its outlet',
      { [ES]: null, [EN]: swap(['translators:', `${ELSEWHERE}\ntranslators:`]) },
      [`The Night Bus | original in Infobae, ${INFOBAE} | up to date`, CLOCK],
    ],
    ['what is not translated', { [CLOCK_ES]: null }, [BUS, 'The Town Clock | not translated, 22 words | up to date']],
    [
      'a draft, and nothing of its words',
      { [CLOCK_EN]: (text) => text.replace('The Town Clock', 'Secret').replace('slug:', 'draft: true\nslug:') },
      [BUS, 'El reloj del pueblo | up to date | draft'],
    ],
  ])('tells %s', (_, changed, rows, recorded) => {
    const changes = { ...changed, ...(recorded && { [LOCK]: lockOf() }) }
    expect(statusWith(changes).rows.map(read)).toEqual(rows)
  })

  test('says nothing of an article that is a draft altogether', () => {
    const draft = swap(['slug:', 'draft: true\nslug:'])
    expect(statusWith({ [CLOCK_EN]: draft, [CLOCK_ES]: draft }).rows.map(read)).toEqual([BUS])
  })

  test('counts what has something to translate', () => {
    expect(statusWith({ [CLOCK_ES]: null }).summary).toBe('2 articles, 1 with something to translate.')
  })

  test('has the articles of the data, in their order', () => {
    const site = renderedWith({ [CLOCK_ES]: null })
    const { articles } = JSON.parse(fileAt(site, 'api/status.json'))
    const words = articles.map(({ editions }: { editions: { words: number }[] }) => editions.map((each) => each.words))
    const said = pageAt(site, '/en/status/', 'status').rows.map(({ editions }) =>
      editions.map(({ toDo }) => Number.parseInt(toDo ?? '0', 10)),
    )
    expect(said).toEqual(words)
  })

  test('is not for search engines, and leads to the same in the other language', () => {
    const site = renderedWith()
    const { head, languages } = pageAt(site, '/en/status/', 'status')
    expect([head.robots, head.alternates]).toEqual(['noindex, follow', []])
    expect(languages[0]).toMatchObject({ language: 'es', state: 'link', href: '/es/estado/' })
    expect(fileAt(site, 'sitemap.xml')).not.toMatch(/estado|status/)
  })
})

import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/model.ts'
import { type Changes, CLOCK_EN, CLOCK_ES, newsroomWith } from '../support/newsroom.ts'
import { sourceOf } from '../support/source.ts'

describe('what waits for its day', () => {
  const dated = (date: string) => (text: string) => text.replace(/^date: .*$/m, `date: ${date}`)
  const pathsWith = (changes: Changes, beyond: { drafts?: boolean; future?: boolean } = {}) =>
    sourceOf(newsroomWith(changes), beyond).site.articles.flatMap(({ editions }) =>
      LANGUAGES.flatMap((language) => editions[language]?.path ?? []),
    )

  test('is not there before, and is there on that day', () => {
    expect(pathsWith({ [CLOCK_EN]: dated('2026-03-21'), [CLOCK_ES]: dated('2026-03-21') })).toEqual([
      '/es/el-autobus-de-la-noche/',
      '/en/the-night-bus/',
    ])
    expect(pathsWith({ [CLOCK_EN]: dated('2026-03-20'), [CLOCK_ES]: dated('2026-03-21') })).toContain(
      '/en/the-town-clock/',
    )
  })

  test('leaves the other edition without alternates', () => {
    const { articles } = sourceOf(newsroomWith({ [CLOCK_ES]: dated('2027-01-01') })).site
    expect(articles.find(({ article }) => article.key === 'town-clock')).toMatchObject({
      alternates: [],
      editions: { en: { indexable: true } },
    })
  })

  test('is shown beforehand where that is asked for, and never indexed then', () => {
    const changes = {
      [CLOCK_EN]: dated('2026-03-21'),
      [CLOCK_ES]: (text: string) => dated('2026-03-21')(text).replace('slug:', 'draft: true\nslug:'),
    }
    expect(pathsWith(changes, { future: true })).toContain('/en/the-town-clock/')
    expect(pathsWith(changes, { future: true })).not.toContain('/es/el-reloj-del-pueblo/')
    expect(pathsWith(changes, { drafts: true })).toHaveLength(2)
    const { articles } = sourceOf(newsroomWith(changes), { future: true }).site
    expect(articles.find(({ article }) => article.key === 'town-clock')?.editions.en).toMatchObject({
      draft: true,
      robots: 'noindex, follow',
      indexable: false,
    })
  })
})

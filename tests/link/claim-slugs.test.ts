import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/model.ts'
import { type Changes, CLOCK_EN, CLOCK_ES, newsroomWith } from '../support/newsroom.ts'
import { sourceOf } from '../support/source.ts'
import { swap } from '../support/swap.ts'

/** What leads to the editions of the clock, where an address was recorded. */
function ledToBy(line: string, changes: Changes = {}): string[] {
  const { articles } = sourceOf(newsroomWith({ 'newsroom/addresses.lock': `${line}\n`, ...changes })).site
  const clock = articles.find(({ article }) => article.key === 'town-clock')
  return LANGUAGES.flatMap(
    (language) => clock?.editions[language]?.aliases.map((alias) => `${alias} ${language}`) ?? [],
  )
}

const draft = swap(['slug:', 'draft: true\nslug:'])

describe('an address that was public', () => {
  test('leads to the edition of its language in the article that it was of', () => {
    expect(ledToBy('/en/old/ articles/town-clock')).toEqual(['/en/old/ en'])
    expect(ledToBy('/2019/x.html articles/town-clock')).toEqual(['/2019/x.html en'])
  })

  test('leads to the other one where there is none in its language', () => {
    expect(ledToBy('/es/viejo/ articles/town-clock', { [CLOCK_ES]: null })).toEqual(['/es/viejo/ en'])
  })

  test.each<[string, string, Changes]>([
    ['nobody knows whose it was', '/en/old/', {}],
    ['the article is gone', '/en/old/ articles/old', {}],
    ['it is gone on purpose', '/en/old/ articles/town-clock gone: 2026-01-01, R.', {}],
    ['another page stands there', '/en/the-night-bus/ articles/town-clock', {}],
    ['its edition will come back', '/en/old/ articles/town-clock', { [CLOCK_EN]: draft }],
    ['nothing of the article is public', '/en/old/ articles/town-clock', { [CLOCK_EN]: draft, [CLOCK_ES]: draft }],
  ])('leads nowhere where %s', (_, line, changes) => {
    expect(ledToBy(line, changes)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { ArticleLine, EditionLine } from '../../../../src/desk/api/list.ts'
import { fits, isCurrent, isFound } from '../../../../src/desk/page/articles/filters.ts'

const edition = (state: EditionLine['state']): EditionLine => ({
  state,
  published: 'published',
  counts: { done: 0, behind: 0, todo: 0, work: 0 },
})

const article = (more: Partial<ArticleLine> = {}): ArticleLine => ({
  key: 'last-tram',
  source: 'es',
  titles: { es: 'El último tranvía', en: 'The Last Tram' },
  authors: ['Inés Ibarra'],
  people: ['ines-ibarra', 'sam-reed'],
  topics: ['Política'],
  date: '2026-03-10',
  outlet: null,
  editions: { es: edition('original'), en: edition('done') },
  problems: { errors: 0, warnings: 1 },
  words: 0,
  next: { do: 'look' },
  ...more,
})

describe('the search of the list', () => {
  it('finds every word in titles, authors and topics, whatever the accents and the case', () => {
    expect(isFound(article(), 'ULTIMO tranvia')).toBe(true)
    expect(isFound(article(), 'tram ines')).toBe(true)
    expect(isFound(article(), 'politica')).toBe(true)
    expect(isFound(article(), 'tram bus')).toBe(false)
  })

  it('finds all where nothing is searched', () => {
    expect(isFound(article(), '  ')).toBe(true)
  })
})

describe('the filters of the list', () => {
  it('tell what is to be done from what is up to date or not to be translated', () => {
    expect(fits(article(), 'todo', '')).toBe(false)
    expect(fits(article({ editions: { es: edition('original'), en: edition('waived') } }), 'todo', '')).toBe(false)
    for (const state of ['missing', 'todo', 'work', 'behind'] as const) {
      const open = article({ editions: { es: edition(state), en: edition('original') } })
      expect([state, fits(open, 'todo', ''), isCurrent(open)]).toEqual([state, true, false])
    }
  })

  it('show to somebody what they wrote, translated or reviewed, and nothing to nobody', () => {
    expect(fits(article(), 'mine', 'sam-reed')).toBe(true)
    expect(fits(article(), 'mine', 'ana-sol')).toBe(false)
    expect(fits(article({ people: [] }), 'mine', '')).toBe(false)
  })

  it('count errors, not warnings', () => {
    expect(fits(article(), 'errors', '')).toBe(false)
    expect(fits(article({ problems: { errors: 1, warnings: 0 } }), 'errors', '')).toBe(true)
  })
})

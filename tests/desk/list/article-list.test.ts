import { describe, expect, it, vi } from 'vitest'
import type { ArticleLine, ArticleList } from '../../../src/desk/api/list.ts'
import { LOCK, lockOf } from '../../support/lock.ts'
import { type Changes, CLOCK_EN, CLOCK_ES, EN, ES, editFile, SITE, writeNewsroom } from '../../support/newsroom.ts'
import { runDesk } from '../../support/run-desk.ts'

/** The list of a newsroom with changes, once all of it is known. */
async function listOf(changes: Changes = {}, root = writeNewsroom(changes)) {
  const { ask } = await runDesk(root)
  const list = async (): Promise<ArticleList> => (await ask<ArticleList>('GET', 'articles')).body
  await vi.waitFor(async () => expect((await list()).pending).toBe(0), 20_000)
  const line = async (key: string) => (await list()).articles.find((each) => each.key === key) as ArticleLine
  return { root, list, line }
}

describe('the list of articles', () => {
  it('tells titles, people, topics, where it first appeared, and how far each edition is', async () => {
    const { list, line } = await listOf()
    expect((await list()).articles.map(({ key }) => key)).toEqual(['night-bus', 'town-clock'])
    expect(await line('night-bus')).toEqual({
      key: 'night-bus',
      source: 'es',
      titles: { es: 'El autobús de la noche', en: 'The Night Bus' },
      authors: ['Ana Ruiz'],
      people: ['ana-ruiz', 'tom-hale'],
      topics: ['Transporte', 'Transport'],
      date: '2026-03-12',
      outlet: 'Infobae',
      editions: {
        es: { state: 'original', published: 'published', counts: { done: 0, behind: 0, todo: 0, work: 0 } },
        en: { state: 'done', published: 'published', counts: { done: 9, behind: 0, todo: 0, work: 0 } },
      },
      problems: { errors: 0, warnings: 0 },
      words: 0,
      next: { do: 'look' },
    })
  })

  it('offers the edition that is missing, unless somebody said why or its outlet has it', async () => {
    const { line } = await listOf({ [CLOCK_ES]: null, 'articles/night-bus/index.en.md': null })
    const clock = await line('town-clock')
    expect([clock.editions.es.state, clock.next, clock.words]).toEqual(['missing', { do: 'translate', to: 'es' }, 22])
    const waiving = (text: string) => text.replace('slug:', 'allow: [{check: edition-missing, reason: No need}]\nslug:')
    const waived = await (await listOf({ [CLOCK_ES]: null, [CLOCK_EN]: waiving })).line('town-clock')
    expect(waived.editions.es).toMatchObject({ state: 'waived', published: 'none', reason: 'No need' })
    expect([waived.next, waived.words]).toEqual([{ do: 'look' }, 0])
    const elsewhere = (text: string) => text.replace('language: es\n', 'language: en\n')
    const atOutlet = await (await listOf({ [EN]: null, [ES]: elsewhere })).line('night-bus')
    expect(atOutlet.editions.en).toMatchObject({ state: 'waived', reason: 'Infobae' })
  })

  it('goes on at the first row that is not done', async () => {
    const { root, line } = await listOf({ [LOCK]: lockOf() })
    editFile(root, ES, (text) => text.replace('Lleva 40 pasajeros', 'Lleva 40 pasajeros y un perro'))
    await vi.waitFor(async () => {
      const { editions, next, words } = await line('night-bus')
      expect(editions.en).toMatchObject({ state: 'behind', counts: { done: 8, behind: 1, todo: 0, work: 0 } })
      expect(next).toMatchObject({ do: 'continue', row: { kind: 'paragraph', number: 1 } })
      expect(words).toBeGreaterThan(10)
    }, 20_000)
  })

  it('says what is a draft, waits for its day, has errors or cannot be read', async () => {
    const { list, line } = await listOf({
      [EN]: (text) => text.replace('slug:', 'draft: true\nslug:'),
      [CLOCK_EN]: (text) => text.replace('2026-02-02', '2026-04-01').replace('town-clock', 'Town Clock'),
      'articles/broken/index.es.md': Buffer.from('---\ntitle: \xff\n---\n', 'latin1'),
    })
    expect((await line('night-bus')).editions.en.published).toBe('draft')
    const clock = await line('town-clock')
    expect([clock.editions.en.published, clock.problems.errors, clock.next]).toEqual(['scheduled', 1, { do: 'mend' }])
    expect((await list()).unreadable).toEqual([{ path: 'articles/broken', message: expect.stringContaining('UTF-8') }])
  })

  it('says so where the settings cannot be read any more, and keeps to what they were', async () => {
    const { root, list } = await listOf()
    editFile(root, SITE, (text) => text.replace('url: https:', 'url: ftp:'))
    await vi.waitFor(async () => {
      expect((await list()).unreadable).toEqual([{ path: SITE, message: expect.stringContaining('url') }])
    }, 20_000)
    expect((await list()).articles).toHaveLength(2)
    editFile(root, SITE, (text) => text.replace('url: ftp:', 'url: https:'))
    await vi.waitFor(async () => expect((await list()).unreadable).toEqual([]), 20_000)
  })
})

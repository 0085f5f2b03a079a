import { describe, expect, it } from 'vitest'
import { placeProblems } from '../../../src/desk/problems/place-problems.ts'
import type { RowOfTexts } from '../../../src/desk/problems/row-texts.ts'
import { groupBy } from '../../../src/ground/basics/group-by.ts'
import { checkNewsroom } from '../../../src/pipeline.ts'
import { LOCK, lockOf } from '../../support/lock.ts'
import { type Changes, EN, ES, newsroomWith } from '../../support/newsroom.ts'

/** The problems of the night bus in rows of these texts, by row. */
function placed(changes: Changes, texts: Record<string, { en: string; es?: string; state?: RowOfTexts['state'] }>) {
  const newsroom = newsroomWith(changes)
  const article = newsroom.articles.find(({ key }) => key === 'night-bus')
  if (article === undefined) throw new Error('no article')
  const problems = groupBy(
    checkNewsroom(newsroom, 'en').filter((problem) => problem.article === 'night-bus'),
    ({ file }) => file,
  )
  const ids = article.beads.map(({ id }) => id)
  const rows = Object.entries(texts).map(([id, { en, es = '', state = 'work' }]): RowOfTexts => {
    const at = /^\d+$/.test(id) ? (ids[Number(id)] ?? id) : id
    return { id: at, state, source: [{ text: es }], translation: [{ text: en }] }
  })
  const byRow = placeProblems({ article, problems }, rows, 'en')
  return { at: (id: number) => byRow.get(ids[id] ?? ''), of: (id: string | null) => byRow.get(id) }
}

const FIRST = 'The bus leaves at twelve and comes back at six. It carries 40 passengers.'

describe('placeProblems', () => {
  it('names a key as the form of the details does, and is silent about what nobody has translated', () => {
    const changes = { [EN]: (file: string) => file.replace(/^(title|date):.*$/gm, '$1:') }
    const { of } = placed(changes, { 'fm-title': { en: '', es: 'El autobús', state: 'todo' } })
    expect(of(null)?.map(({ message }) => message)).toEqual([expect.stringMatching(/^Missing value of “Date here”, /)])
    expect(of('fm-title') ?? []).toEqual([])
  })

  it('tells a problem of a block at its words', () => {
    const text = FIRST.replace('40', '50')
    const { at } = placed({ [EN]: (file) => file.replace('40', '50') }, { 0: { en: text } })
    const [problem] = at(0) ?? []
    expect(problem).toMatchObject({
      check: 'number-mismatch',
      edition: 'en',
      part: 0,
      field: null,
      canAllow: true,
    })
    expect(text.slice(problem?.start, problem?.end)).toBe('50')
  })

  it('counts in the text of an item, without its mark', () => {
    const text = 'On Sundays there are 7 trips.'
    const { at } = placed({ [EN]: (file) => file.replace('there is one', 'there are 7 trips') }, { 4: { en: text } })
    const [problem] = at(4) ?? []
    expect(problem?.check).toBe('number-mismatch')
    expect(text.slice(problem?.start, problem?.end)).toBe('7')
  })

  it('gives the one edit that mends it', () => {
    const text = FIRST.replace('bus leaves', 'bus \u200bleaves')
    const { at } = placed({ [EN]: (file) => file.replace(FIRST, text) }, { 0: { en: text } })
    expect(at(0)?.[0]).toMatchObject({ check: 'character-invisible', fix: { start: 8, end: 9, text: '' } })
  })

  it('tells a problem of front matter at its key, the one of a title in its row too', () => {
    const { of } = placed(
      {
        [EN]: (file) =>
          file
            .replace('title: The Night Bus', "title: 'The Night \u200bBus'")
            .replace('date: 2026-03-14', 'date: soon'),
        [ES]: (file) => file.replace('  language: es\n', '  language: español\n'),
      },
      { 'fm-title': { en: 'The Night \u200bBus' } },
    )
    expect(of('fm-title')).toMatchObject([
      { check: 'character-invisible', field: 'title', start: 10, end: 11, fix: { start: 10, end: 11 } },
    ])
    expect(of(null)?.map(({ check, edition, field, canAllow }) => ({ check, edition, field, canAllow }))).toEqual(
      expect.arrayContaining([
        { check: 'value-unexpected', edition: 'en', field: 'date', canAllow: false },
        { check: 'value-unexpected', edition: 'es', field: 'original.language', canAllow: false },
      ]),
    )
  })

  it('tells what is lacking at the key that is to be there', () => {
    const { of } = placed(
      {
        [EN]: (file) =>
          file
            .replace(/slug: .*\n/, '')
            .replace(/ {2}alt: .*\n/, '')
            .replace(/translators: .*\n/, ''),
      },
      { 'fm-alt': { en: '' } },
    )
    expect(of('fm-alt')).toMatchObject([{ check: 'photo-alt-missing', field: 'photo.alt', part: 0 }])
    expect(of(null)?.map(({ check, field }) => [check, field])).toEqual(
      expect.arrayContaining([
        ['key-missing', 'slug'],
        ['translator-missing', 'translators'],
      ]),
    )
  })

  it('does not tell what the state of a row says', () => {
    const copied = 'El autobús sale a las doce y vuelve a las seis. Lleva 40 pasajeros.'
    const checksOf = (state: RowOfTexts['state']) =>
      placed({ [EN]: (file) => file.replace(FIRST, copied) }, { 0: { en: copied, state } })
        .at(0)
        ?.map(({ check }) => check) ?? []
    expect(checksOf('work')).toContain('block-untranslated')
    expect(checksOf('todo')).not.toContain('block-untranslated')
    const isOutdated = (state: RowOfTexts['state']) =>
      placed(
        { [EN]: (file) => file.replace('40', '45'), [LOCK]: lockOf() },
        { 0: { en: FIRST.replace('40', '45'), state } },
      )
        .at(0)
        ?.some(({ check }) => check === 'translation-outdated')
    expect([isOutdated('done'), isOutdated('work')]).toEqual([true, false])
  })
})

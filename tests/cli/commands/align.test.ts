import { describe, expect, it } from 'vitest'
import { CLOCK_ES, EN, ES, writeNewsroom } from '../../support/newsroom.ts'
import { runJson, runMain } from '../../support/run-main.ts'
import { swap } from '../../support/swap.ts'

describe('facing align', () => {
  it('tells which blocks stand opposite which', async () => {
    const root = writeNewsroom({ [EN]: swap(['- On Sundays there is one.\n', '']) })
    const { exit, stdout } = await runMain(['align', 'night-bus', '--root', root])
    expect([exit, stdout]).toEqual([
      0,
      `night-bus  index.es.md = index.en.md
  24  El autobús sale a…   =  12  The bus leaves at…   p-b75e39
  26  Quién viaja          =  14  Who rides            quien-viaja
  28  Viajan enfermeras,…  =  16  Nurses, bakers and…  p-dc5f6a
  30  Los lunes hay tres…  =  18  On Mondays there…    li-74be58
  31  Los domingos hay…    ≠                           li-360732
`,
    ])
    expect(await runJson('align', 'night-bus', '--root', root)).toMatchObject({
      version: 1,
      article: 'night-bus',
      source: { file: ES, language: 'es' },
      translation: { file: EN, language: 'en' },
    })
    const { beads } = await runJson('align', 'night-bus', '--root', root)
    expect(beads[0]).toEqual({
      source: [{ id: 'p-b75e39', line: 24, endLine: 24 }],
      translation: [{ id: 'p-b75e39', line: 12, endLine: 12 }],
      score: expect.closeTo(10.19, 1),
    })
    expect(beads.at(-1)).toEqual({
      source: [{ id: 'li-360732', line: 31, endLine: 31 }],
      translation: [],
      score: 0,
    })
  })

  it('tells all articles, also those with one edition', async () => {
    const { articles } = await runJson('align', '--root', writeNewsroom({ [CLOCK_ES]: null }))
    expect(articles.map(({ article, translation }: Record<string, unknown>) => [article, translation])).toEqual([
      ['night-bus', { file: EN, language: 'en' }],
      ['town-clock', null],
    ])
  })
})

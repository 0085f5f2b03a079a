import { describe, expect, it } from 'vitest'
import { summarizeArticle } from '../../../src/ground/summary/summarize-article.ts'
import type { ArticleSummary, EditionSummary } from '../../../src/model.ts'
import { withBody } from '../../support/bodies.ts'
import { CLOCK_EN, CLOCK_ES, EN, ES, newsroomWith } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

type Changes = Parameters<typeof newsroomWith>[0]

function summaryWith(changes: Changes = {}, key = 'night-bus'): ArticleSummary {
  const found = newsroomWith(changes).folders.find(({ folder }) => folder.key === key)
  if (found === undefined) throw new Error(`No folder ${key}`)
  return summarizeArticle(found.folder, found.article, () =>
    found.article ? [found.article, found.article.fields] : [],
  )
}
const edition = (changes: Changes, index: number): EditionSummary | undefined => summaryWith(changes).editions[index]
const linesOf = (places: readonly { start: { line: number } }[] | undefined) => places?.map(({ start }) => start.line)

describe('summarizeArticle', () => {
  it('says which editions there are, the source first, and what lies beside them', () => {
    const { kind, key, files, editions } = summaryWith()
    expect([kind, key, files]).toEqual(['article', 'night-bus', ['index.en.md', 'index.es.md', 'photo.jpg']])
    expect(editions.map(({ language, path, name, draft }) => [language, path, name, draft])).toEqual([
      ['es', ES, 'index.es.md', false],
      ['en', EN, 'index.en.md', false],
    ])
  })

  it('has no editions of a folder that gave no article', () => {
    const { editions, files } = summaryWith({ [CLOCK_EN]: 'No front matter.', [CLOCK_ES]: null }, 'town-clock')
    expect([editions, files]).toEqual([[], ['index.en.md']])
  })

  it('says by which addresses and names an edition is reached', () => {
    const source = edition({ [ES]: swap(['date:', 'aliases: [autobus, bus]\ndate:']) }, 0)
    expect([source?.slug?.value, source?.slug?.place.start.line]).toEqual(['el-autobus-de-la-noche', 4])
    expect(source?.aliases.map(({ value, place }) => [value, place.start.column])).toEqual([
      ['autobus', 11],
      ['bus', 20],
    ])
    expect(source?.headings).toEqual(['quién-viaja'])
  })

  it('keeps the links that lead to something of the newsroom', () => {
    const body =
      '[a](#x) [b](../town-clock/index.en.md#y) [c](plan.pdf) [d](../../x) [e](https://a.example) [f](mailto:a@b.example)'
    expect(edition({ [ES]: withBody(body) }, 0)?.links.map(({ url, target }) => [url, target.kind])).toEqual([
      ['#x', 'here'],
      ['../town-clock/index.en.md#y', 'edition'],
      ['plan.pdf', 'file'],
      ['../../x', 'path'],
    ])
  })

  it('says where problems are accepted', () => {
    const allow =
      'allow: [{check: link-broken, reason: To come.}, {check: spacing, block: quien-viaja, reason: So.}]\ndate:'
    const [everywhere, within] = edition({ [EN]: swap(['date:', allow]) }, 1)?.allowed ?? []
    expect(everywhere).toEqual({ check: 'link-broken', place: expect.objectContaining({ start: expect.anything() }) })
    expect([within?.check, linesOf(within?.blocks)]).toEqual(['spacing', [15]])
  })

  it('says where a draft states what holds for the published edition', () => {
    expect(linesOf(edition({}, 0)?.binding)).toEqual([])
    expect(linesOf(edition({ [ES]: swap(['date:', 'draft: true\ndate:']) }, 0)?.binding)).toContain(7)
    const both = { [ES]: swap(['date:', 'draft: true\ndate:']), [EN]: swap(['date:', 'draft: true\ndate:']) }
    expect(linesOf(edition(both, 0)?.binding)).toEqual([])
  })

  it('says where the original is', () => {
    const { original } = summaryWith()
    expect([original?.value, original?.file, original?.place.start.line, original?.isSummary]).toEqual([
      'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/',
      ES,
      10,
      false,
    ])
    expect(summaryWith({}, 'town-clock').original).toBeUndefined()
  })
})

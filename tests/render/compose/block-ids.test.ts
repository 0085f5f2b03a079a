import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { LOCK, lockOf } from '../../support/lock.ts'
import { type Changes, EN, ES, newsroomWith } from '../../support/newsroom.ts'
import { articleAt } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const idsIn = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
const LONG = 'Uno sale a las doce con Ana.\n\nDos vuelve a las seis con Luis.'

describe('ids of blocks on pages', () => {
  it.each<[string, Changes]>([
    ['alike', {}],
    ['with a block more in the source', { [ES]: swap(['\n## Quién', '\nNadie.\n\n## Quién']) }],
    ['with a first block in the translation alone', { [EN]: swap(['The bus', '> Motto.\n\nThe bus']) }],
    ['with two blocks opposite one', { [ES]: swap(['a las seis. Lleva', 'a las seis.\n\nLleva']), [LOCK]: '' }],
    [
      'of every kind',
      {
        [ES]: withBody(
          '# Uno\n\n![a](photo.jpg)\n\n| a | b |\n|---|---|\n| c | d |\n\n```\nx\n```\n\n> q\n\n- i\n  - j\n\nText[^1].\n\n[^1]: Nota.\n[^2]: Sin marca.',
        ),
        [EN]: withBody('Text[^1].\n\n[^1]: Note.'),
      },
    ],
    ['of an empty text', { [EN]: withBody('') }],
  ])('all lead somewhere in both editions: %s', (_what, changes) => {
    const all = LOCK in changes ? { ...changes, [LOCK]: lockOf() } : changes
    const article = newsroomWith(all).articles.find(({ key }) => key === 'night-bus')
    const ids = article?.beads.flatMap((bead) => bead.ids) ?? []
    expect(ids.length).toBeGreaterThan(0)
    for (const [path, blocks] of [
      ['/es/el-autobus-de-la-noche/', article?.source.blocks],
      ['/en/the-night-bus/', article?.translation?.blocks],
    ] as const) {
      const found = idsIn(articleAt(path, all, true).body())
      expect(found.filter((id, index) => found.indexOf(id) !== index)).toEqual([])
      if (blocks?.length) expect(ids.filter((id) => !found.includes(id))).toEqual([])
    }
  })

  it('give the one block opposite two the first id and an anchor of the second', () => {
    const lock = lockOf({
      [ES]: withBody(LONG.replace('\n\n', ' ')),
      [EN]: withBody('One leaves at twelve with Ana. Two comes back at six with Luis.'),
    })
    const changes = {
      [ES]: withBody(LONG),
      [EN]: withBody('One leaves at twelve with Ana. Two comes back at six with Luis.'),
      [LOCK]: lock,
    }
    const bodyAt = (path: string) =>
      articleAt(path, changes)
        .body()
        .replace(/<a class="(?:pn|own)".*?<\/a>/g, '')
    const [first = '', second = ''] = idsIn(bodyAt('/es/el-autobus-de-la-noche/'))
    expect(bodyAt('/es/el-autobus-de-la-noche/')).toBe(
      `<p id="${first}">Uno sale a las doce con Ana.</p>\n<p id="${second}">Dos vuelve a las seis con Luis.</p>`,
    )
    expect(bodyAt('/en/the-night-bus/')).toBe(
      `<p id="${first}"><span id="${second}"></span>One leaves at twelve with Ana. Two comes back at six with Luis.</p>`,
    )
  })
})

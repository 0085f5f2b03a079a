import { describe, expect, it } from 'vitest'
import { LOCK, lockOf } from '../../support/lock.ts'
import { accepts, EN, problemsWith, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

/** The lock in which somebody is at work on these beads. */
const opened = (...ids: string[]): string =>
  lockOf()
    .split('\n')
    .map((line) => (ids.includes(line.split('\t')[0] ?? '') ? `${line}\topen` : line))
    .join('\n')

describe('block-open', () => {
  it.each([
    ['no lock', {}],
    ['a lock in which nothing is open', () => ({ [LOCK]: lockOf() })],
    [
      'a draft',
      () => ({ [LOCK]: opened('p-b75e39', 'fm-title'), [EN]: swap(['translators', 'draft: true\ntranslators']) }),
    ],
  ])('accepts %s', (_what, changes) => accepts('block-open', typeof changes === 'function' ? changes() : changes))

  it('rejects every text of a published edition that is open, whatever it says', () => {
    const problems = rejects('block-open', {
      [LOCK]: opened('fm-caption', 'p-b75e39', 'li-360732'),
      [EN]: swap(
        ['Line 8 at three in the morning.', '⟦Line 8 at three in the morning.⟧'],
        [
          'The bus leaves at twelve and comes back at six. It carries 40 passengers.',
          '⟦The bus leaves at twelve and comes back at six. It carries 40 passengers.⟧',
        ],
        ['- On Sundays there is one.', '⟦- On Sundays there is one.⟧'],
      ),
    })
    expect(problems.map(({ severity, note }) => [severity, /facing accept night-bus (\S+)`/.exec(note)?.[1]])).toEqual([
      ['warning', 'fm-caption'],
      ['warning', 'p-b75e39'],
      ['warning', 'li-360732'],
    ])
  })

  it('tells what has nothing opposite at the source', () => {
    const problems = problemsWith({ [LOCK]: opened('li-360732'), [EN]: swap(['- On Sundays there is one.\n', '']) })
    expect(problems.filter(({ check }) => check === 'block-open').map(({ file, line }) => `${file}:${line}`)).toEqual([
      'articles/night-bus/index.es.md:31',
    ])
  })
})

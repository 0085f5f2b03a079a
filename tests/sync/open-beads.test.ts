import { describe, expect, it } from 'vitest'
import { openBeads } from '../../src/sync/open-beads.ts'
import { busWith, LOCK, lockOf } from '../support/lock.ts'
import { EN, ES } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

const linesOf = (text: string) => text.trimEnd().split('\n').slice(1)
const idOf = (line = '') => line.split('\t')[0] ?? ''

/** The lock of all that is in step, its lines, and the ids of those of the body. */
function inStep() {
  const recorded = lockOf()
  const [title = '', description = ''] = linesOf(recorded)
  const others = linesOf(recorded).filter((line) => !line.startsWith('fm-'))
  return { recorded, title, description, others, ids: others.map(idOf) }
}

describe('openBeads', () => {
  it('adds a note to the lines that are asked for, and leaves all others as they are', () => {
    const { recorded, title, description, others, ids } = inStep()
    const article = busWith({ [LOCK]: recorded })
    expect(openBeads(article, new Set())).toBe(recorded)
    const opened = linesOf(openBeads(article, new Set(['fm-title', ids[0] ?? ''])))
    const open = (line: string) => ([title, others[0]].includes(line) ? `${line}\topen` : line)
    expect(opened).toEqual(linesOf(recorded).map(open))
    expect(opened[1]).toBe(description)
  })

  it('keeps what is open already', () => {
    const { recorded, ids } = inStep()
    const once = openBeads(busWith({ [LOCK]: recorded }), new Set(ids))
    expect(openBeads(busWith({ [LOCK]: once }), new Set(ids))).toBe(once)
  })

  it('writes what is not recorded as it stands, where it stands', () => {
    const { recorded, ids } = inStep()
    const article = busWith({
      [LOCK]: recorded,
      [ES]: (text) => text.replace('## Quién viaja', 'Nadie duerme a bordo.\n\n## Quién viaja'),
      [EN]: (text) => text.replace('## Who rides', 'Nobody sleeps on board.\n\n## Who rides'),
    })
    const fresh = article.beads.find(({ id }) => !ids.includes(id))
    const lines = linesOf(openBeads(article, new Set([fresh?.id ?? ''])))
    const at = lines.findIndex((line) => idOf(line) === fresh?.id)
    expect(lines[at]).toMatch(/\tNadie duerme a bordo\.\tNobody sleeps on board\.\topen$/)
    expect(lines.filter((_, index) => index !== at)).toEqual(linesOf(recorded))
    expect(lines[at + 1]).toMatch(/^quien-viaja\t/)
  })

  it('begins a file where there was none', () => {
    const article = busWith()
    const [first = '', ...more] = linesOf(openBeads(article, new Set([article.beads[0]?.id ?? ''])))
    expect(first).toMatch(/\topen$/)
    expect(more).toEqual([])
  })

  it('leaves short blocks apart from a text at work that has all of their words', () => {
    const asking = (more: string) => ({ [EN]: swap(['at six.', `at six, and we ask who rides it.${more}`]) })
    const before = busWith(asking(''))
    const lock = openBeads(before, new Set([before.beads[0]?.id ?? '']))
    const after = busWith({ ...asking(' Nobody does.'), [LOCK]: lock })
    const sidesOf = ({ beads }: typeof after) => beads.map(({ source, translation }) => ({ source, translation }))
    expect(sidesOf(after)).toEqual(sidesOf(before))
  })

  it('notes that a machine made the text', () => {
    const { recorded, others, ids } = inStep()
    const article = busWith({ [LOCK]: recorded })
    const notes = { open: true, machine: true } as const
    expect(openBeads(article, new Set([ids[0] ?? '']), notes)).toContain(`${others[0]}\topen\tmachine\n`)
  })
})

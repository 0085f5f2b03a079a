import { describe, expect, it } from 'vitest'
import { withBody } from '../support/bodies.ts'
import { busWith, LOCK, lockOf } from '../support/lock.ts'
import { type Changes, EN, ES } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

const idsOf = (changes: Changes = {}) => busWith(changes).beads.map(({ ids }) => ids.join('+'))
const IDS = ['p-b75e39', 'quien-viaja', 'p-dc5f6a', 'li-74be58', 'li-360732']

describe('ids', () => {
  it('are made of what the source says: the words of a heading, kind and hash of others', () => {
    expect(idsOf()).toEqual(IDS)
  })

  it('are the same for the others when a paragraph is put in or taken out, without a lock too', () => {
    expect(
      idsOf({ [ES]: swap(['\n## Quién', '\nNadie.\n\n## Quién']), [EN]: swap(['\n## Who', '\nNobody.\n\n## Who']) }),
    ).toEqual(['p-b75e39', expect.stringMatching(/^p-[0-9a-f]{6}$/), ...IDS.slice(1)])
  })

  it.each<[string, Changes]>([
    ['changed', { [ES]: swap(['Quién viaja', 'Quién sube'], ['40', '45'], ['panaderos', 'pescadores']) }],
    ['re-wrapped', { [ES]: swap(['doce y', 'doce\ny']) }],
    ['written with marks', { [EN]: swap(['bakers', '*bakers*']) }],
  ])('are those recorded of a text that is %s', (_what, changes) => {
    expect(idsOf({ ...changes, [LOCK]: lockOf() })).toEqual(IDS)
  })

  it('of a paragraph that is split: its first half keeps the id', () => {
    const split = { [ES]: swap(['a las seis. Lleva', 'a las seis.\n\nLleva']), [LOCK]: lockOf() }
    expect(idsOf(split)[0]).toMatch(/^p-b75e39\+p-[0-9a-f]{6}$/)
  })

  it('are unique and valid in HTML', () => {
    const body = withBody('## ¿Qué?\n\n## ¡Qué!\n\n## 鐘\n\n## P1\n\nUno.\n\nUno.\n\n## Que 2\n\n## Main\n')
    expect(idsOf({ [ES]: body, [EN]: body })).toEqual([
      'que',
      'que-2',
      'h-994975',
      'p1',
      'p-0673a9',
      'p-0673a9-2',
      'que-2-2',
      'main-2',
    ])
  })

  it('never are what a lock makes up', () => {
    const lock = lockOf().replace('p-b75e39\t', '"><script>\t').replace('quien-viaja\t', 'main\t')
    expect(idsOf({ [LOCK]: lock })).toEqual(IDS)
  })
})

import { describe, expect, it } from 'vitest'
import type { ChangedBead } from '../../src/model.ts'
import { changesOf } from '../../src/sync/changes-of.ts'
import { busWith, LOCK, lockOf } from '../support/lock.ts'
import { type Changes, EN, ES } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

/** What changed since both editions were last in step. */
const changed = (changes: Changes): ChangedBead[] => changesOf(busWith({ ...changes, [LOCK]: lockOf() }))

const RIDERS_ES = 'panaderos'

describe('what changed since both editions were last in step', () => {
  it.each<[what: string, changes: Changes, expected: Partial<ChangedBead>]>([
    [
      'a word of the source',
      { [ES]: swap([RIDERS_ES, 'pescadores']) },
      { state: 'changed', language: 'es', kind: 'wording', both: false },
    ],
    [
      'a word of the translation',
      { [EN]: swap(['bakers', 'cooks']) },
      { state: 'changed', language: 'en', kind: 'wording', both: false },
    ],
    ['a number of the source', { [ES]: swap(['40', '45']) }, { state: 'changed', language: 'es', kind: 'quantity' }],
    [
      'other numbers in both',
      { [ES]: swap(['40', '45']), [EN]: swap(['40', '54']) },
      { language: 'es', kind: 'quantity', both: true },
    ],
    [
      'a word of one, a number of the other',
      { [ES]: swap(['a las doce y vuelve', 'a las doce y torna']), [EN]: swap(['40', '54']) },
      { language: 'es', kind: 'quantity', both: true },
    ],
    [
      'only the form of the source',
      { [ES]: swap([RIDERS_ES, `**${RIDERS_ES}**`]) },
      { state: 'changed', language: 'es', kind: 'format' },
    ],
    [
      'only the form of the translation',
      { [EN]: swap(['bakers', '**bakers**']) },
      { state: 'changed', language: 'en', kind: 'format' },
    ],
    [
      'a title',
      { [ES]: (text) => text.replace(/^title: .*$/m, 'title: Otro título') },
      { id: 'fm-title', language: 'es', after: 'Otro título' },
    ],
  ])('is %s', (_, changes, expected) => {
    const [first, ...others] = changed(changes)
    expect(first).toMatchObject(expected)
    expect(others).toEqual([])
  })

  it('is nothing where nothing changed, and where both did alike', () => {
    expect(changed({})).toEqual([])
    expect(changed({ [ES]: swap(['40', '45']), [EN]: swap(['40', '45']) })).toEqual([])
  })

  it('shows the words before and after, and those that stand opposite', () => {
    const [change] = changed({ [ES]: swap([RIDERS_ES, 'pescadores']) })
    expect([change?.before, change?.after].map((text) => text?.includes('pescadores'))).toEqual([false, true])
    expect(change?.before).toContain(RIDERS_ES)
    expect(change?.opposite).toContain('bakers')
  })

  it('shows marks only where nothing but marks changed', () => {
    const [change] = changed({ [ES]: swap(['## Quién viaja', '### Quién viaja']) })
    expect([change?.before, change?.after, change?.kind]).toEqual(['## Quién viaja', '### Quién viaja', 'format'])
    const [worded] = changed({ [ES]: swap(['## Quién viaja', '## Quién sube']) })
    expect([worded?.before, worded?.after]).toEqual(['Quién viaja', 'Quién sube'])
  })

  it.each<[what: string, file: string, language: string]>([
    ['the source', ES, 'es'],
    ['the translation', EN, 'en'],
  ])('is a block that %s has now', (_, file, language) => {
    const words = 'Nadie sabe cuándo empezó, ni quién lo pidió entonces.'
    const added = changed({ [file]: (text) => `${text.trimEnd()}\n\n${words}\n` }).filter(
      ({ state }) => state === 'new',
    )
    expect(added).toMatchObject([{ language, before: '', after: words, opposite: '', kind: 'wording' }])
  })

  it.each<[what: string, file: string, heading: string, opposite: string]>([
    ['the source', ES, '## Quién viaja\n\n', 'Who'],
    ['the translation', EN, '## Who travels\n\n', 'Qui'],
  ])('is a block that %s has no more: the other edition has it still', (_, file, heading, opposite) => {
    const gone = changed({
      [file]: (text) => text.replace(heading, '').replace(/^## Who.*\n\n/m, file === EN ? '' : '$&'),
    }).filter(({ state }) => state === 'removed')
    expect(gone).toHaveLength(1)
    expect(`${gone[0]?.before} ${gone[0]?.after} ${gone[0]?.opposite}`).toContain(opposite)
  })
})

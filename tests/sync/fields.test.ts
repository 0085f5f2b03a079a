import { describe, expect, it } from 'vitest'
import { changesOf } from '../../src/sync/changes-of.ts'
import { isRecorded } from '../../src/sync/is-recorded.ts'
import { busWith, LOCK, lockOf } from '../support/lock.ts'
import { type Changes, EN, ES } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

const fieldsIn = (changes: Changes, lock = lockOf()) => busWith({ ...changes, [LOCK]: lock }).fields.beads

/** `id: state (kind of change there)` of each text that is not as it was. */
const changed = (changes: Changes, lock?: string): string[] =>
  fieldsIn(changes, lock).flatMap(({ id, state, changes: { source, translation } }) => {
    const kinds = [source && `es ${source.kind}`, translation && `en ${translation.kind}`].filter(Boolean).join(', ')
    return state === 'current' && kinds === '' ? [] : [`${id}: ${state}${kinds && ` (${kinds})`}`]
  })

/** As files were written before titles and the like were recorded. */
const withoutFields = (lock: string) => lock.replace(/^fm-.*\n/gm, '')

const CAPTION = '  caption: La línea 8 a las tres de la mañana.\n'
const CAPTION_EN = '  caption: Line 8 at three in the morning.\n'

describe('what stands beside the body', () => {
  it.each<[string, Changes, string[]]>([
    ['as it was', {}, []],
    ['on other lines', { [ES]: swap(['recorre la ciudad cuando', '\n  recorre la ciudad\n  cuando']) }, []],
    [
      'a title of other words',
      { [ES]: swap(['title: El autobús de la noche\nd', 'title: El tren de la noche\nd']) },
      ['fm-title: source-changed (es wording)'],
    ],
    [
      'a title of other words in the translation alone',
      { [EN]: swap(['The Night Bus', 'The Late Bus']) },
      ['fm-title: translation-changed (en wording)'],
    ],
    [
      'a title that is put in quotation marks',
      { [ES]: swap(['title: El autobús de la noche\nd', 'title: «El autobús» de la noche\nd']) },
      ['fm-title: source-changed (es wording)'],
    ],
    [
      'quotation marks of another kind',
      { [ES]: swap(['title: El autobús de la noche\nd', 'title: El “autobús” de la noche\nd']) },
      ['fm-title: current (es format)'],
    ],
    [
      'a description',
      { [ES]: swap(['description: Un autobús', 'description: Otro autobús']) },
      ['fm-description: source-changed (es wording)'],
    ],
    ['a number', { [ES]: swap(['La línea 8', 'La línea 9']) }, ['fm-caption: source-changed (es quantity)']],
    [
      'the same number in both',
      { [ES]: swap(['La línea 8', 'La línea 9']), [EN]: swap(['Line 8', 'Line 9']) },
      ['fm-caption: current (es quantity, en quantity)'],
    ],
    [
      'other numbers in both',
      { [ES]: swap(['La línea 8', 'La línea 9']), [EN]: swap(['Line 8', 'Line 7']) },
      ['fm-caption: both-changed (es quantity, en quantity)'],
    ],
    ['a caption taken out', { [ES]: swap([CAPTION, '']) }, ['fm-caption: removed (es quantity)']],
    ['a caption taken out of both', { [ES]: swap([CAPTION, '']), [EN]: swap([CAPTION_EN, '']) }, []],
  ])('is judged as blocks are: %s', (what, changes, expected) => {
    const quoted = (lock: string) => lock.replaceAll('El autobús de la noche', 'El «autobús» de la noche')
    const lock = what.startsWith('quotation') ? quoted(lockOf()) : lockOf()
    expect(changed(changes, lock)).toEqual(expected)
  })

  it('is new where it was put in since', () => {
    const before = { [ES]: swap([CAPTION, '']), [EN]: swap([CAPTION_EN, '']) }
    expect(changed({ [EN]: swap([CAPTION_EN, '']) }, lockOf(before))).toEqual(['fm-caption: new'])
    expect(changed({}, lockOf(before))).toEqual([])
  })

  it('is told of no photo that an edition has for itself', () => {
    const own = swap(['photo:\n', 'photo:\n  file: other.jpg\n  credit: Norte\n'], ['Line 8', 'Line 9'])
    expect(changed({ [EN]: own })).toEqual([])
  })

  it('counts as in step where only bodies were recorded', () => {
    const old = withoutFields(lockOf())
    const changes = { [ES]: swap(['title: El autobús de la noche\nd', 'title: El tren de la noche\nd']) }
    expect(changed(changes, old)).toEqual([])
    expect(isRecorded(busWith({ ...changes, [LOCK]: old }))).toBe(true)
    expect(lockOf({ [LOCK]: old })).toBe(lockOf())
  })

  it('is recorded by itself, with a reason', () => {
    const changes = { [ES]: swap(['title: El autobús de la noche\nd', 'title: El tren de la noche\nd'], ['40', '45']) }
    const lock = lockOf({ ...changes, [LOCK]: lockOf() }, { ids: new Set(['fm-title']), reason: 'known' })
    const [, title, ...others] = lock.split('\n')
    expect(title).toMatch(/^fm-title\t.*\tEl tren de la noche\tThe Night Bus\treason: known$/)
    expect(others).toEqual(lockOf().split('\n').slice(2))
  })

  it('is work to do, and a change like others', () => {
    const changes = { [ES]: swap(['title: El autobús de la noche\nd', 'title: El tren de la noche\nd']) }
    const article = busWith({ ...changes, [LOCK]: lockOf() })
    expect(article.work[1]).toEqual({ language: 'en', state: 'changed', changed: ['fm-title'], missing: [], words: 5 })
    expect(changesOf(article)).toMatchObject([
      {
        id: 'fm-title',
        state: 'changed',
        language: 'es',
        before: 'El autobús de la noche',
        after: 'El tren de la noche',
        opposite: 'The Night Bus',
      },
    ])
  })

  it('takes its ids from no heading', () => {
    const heading = (text: string) => `${text}\n## FM title\n`
    expect(busWith({ [ES]: heading, [EN]: heading }).beads.at(-1)?.id).toBe('fm-title-2')
  })
})

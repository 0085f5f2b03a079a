import { describe, expect, it } from 'vitest'
import type { CheckId } from '../../../src/model.ts'
import { accepts, EN, ES, rejects, SITE } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

type Swap = readonly [string, string]

const both = (es: readonly Swap[], en: readonly Swap[]) => ({ [ES]: swap(...es), [EN]: swap(...en) })
const ES_TITLE = 'title: El autobús de la noche\nd'
const EN_TITLE = 'title: The Night Bus'

describe('what stands beside the running text', () => {
  it.each<[string, Swap[], Swap[]]>([
    [
      'the same numbers in words and digits',
      [[ES_TITLE, 'title: Siete noches en autobús\nd']],
      [[EN_TITLE, 'title: 7 Nights on a Bus']],
    ],
    [
      'a number that the title of one edition has and the description of the other',
      [[ES_TITLE, 'title: Los 40 de la noche\nd']],
      [['A bus crosses', '40 people cross']],
    ],
    [
      'the photo of an edition of its own',
      [['vacía', 'vacía con 40 sillas']],
      [['alt: A lit bus in an empty street.', 'file: other.jpg\n  credit: Norte\n  alt: 50 chairs.']],
    ],
  ])('accepts %s', (_what, es, en) => {
    for (const check of ['number-mismatch', 'name-mismatch'] as const) accepts(check, both(es, en))
  })

  it.each<[CheckId, string, Swap[], Swap[], string]>([
    [
      'number-mismatch',
      'titles',
      [[ES_TITLE, 'title: Los 40 de la noche\nd']],
      [[EN_TITLE, 'title: "The ⟦45⟧ of the Night"']],
      'Unexpected `45`, expected `40` as in index.es.md:2:12',
    ],
    [
      'date-mismatch',
      'descriptions, written on several lines',
      [['Un autobús recorre', 'Desde 1986 un autobús recorre']],
      [
        ['description: A bus crosses the city while', 'description: ⟦>-\n  Since 1968 a bus crosses\n  the city while'],
        ['sleeps.\n', 'sleeps.⟧\n'],
      ],
      'Unexpected `1968`, expected `1986` as in index.es.md:3:20',
    ],
    [
      'percent-mismatch',
      'captions of the photo',
      [['La línea 8', 'El 8 % va']],
      [['Line 8 at', 'The ⟦8⟧ ride at']],
      'Unexpected `8`, expected `8 %` as in index.es.md:20:15',
    ],
    [
      'number-mismatch',
      'its alternative text',
      [['calle vacía', 'calle con 40 sillas']],
      [['an empty street', 'a street with ⟦45⟧ chairs']],
      'Unexpected `45`, expected `40` as in index.es.md:19:46',
    ],
    [
      'currency-mismatch',
      'bios',
      [['topics:', 'bios: {ana-ruiz: Ganó 300 euros.}\ntopics:']],
      [['photo:', 'bios: {ana-ruiz: She won ⟦$300⟧.}\nphoto:']],
      'Unexpected `$300`, expected `300 euros` as in index.es.md:13:23',
    ],
    [
      'unit-mismatch',
      'corrections of a day',
      [['topics:', 'corrections: [{date: 2026-03-15, text: Eran 30 km.}]\ntopics:']],
      [['photo:', 'corrections: [{date: 2026-03-15, text: It was ⟦30 miles⟧.}]\nphoto:']],
      'Unexpected `30 miles`, expected `30 km` as in index.es.md:13:45',
    ],
    [
      'number-mismatch',
      'what pictures show',
      [['\n## Quién', '\n![Un bus con 40 sillas](photo.jpg)\n\n## Quién']],
      [['\n## Who', '\n![A bus with ⟦45⟧ chairs](photo.jpg)\n\n## Who']],
      'Unexpected `45`, expected `40` as in index.es.md:26:14',
    ],
    [
      'number-mismatch',
      'what stands below them',
      [['\n## Quién', '\n![Un bus](photo.jpg "Con 40 sillas")\n\n## Quién']],
      [['\n## Who', '\n![A bus](photo.jpg "With ⟦45⟧ chairs")\n\n## Who']],
      'Unexpected `45`, expected `40` as in index.es.md:26:26',
    ],
  ])('is compared: `%s` rejects %s', (check, _what, es, en, message) => {
    const [problem] = rejects(check, both(es, en))
    expect([problem?.severity, problem?.message]).toEqual(['error', message])
  })

  it.each<[CheckId, Swap[], Swap[]]>([
    [
      'name-mismatch',
      [[ES_TITLE, 'title: La noche de Peter Norvig\nd']],
      [[EN_TITLE, 'title: Peter ⟦Norviq⟧’s Night']],
    ],
    ['acronym-mismatch', [['La línea 8', 'La línea 8 de la UE']], [['Line 8', 'Line 8 of the ⟦UE⟧']]],
    ['word-doubled', [['La línea 8', '⟦La la⟧ línea 8']], []],
    ['opening-mark-missing', [[ES_TITLE, 'title: A dónde va el autobús⟦?⟧\nd']], []],
    ['spacing', [], [['A lit bus in', 'A lit bus⟦ ,⟧ in']]],
    ['quote-unbalanced', [['La línea 8', 'La ⟦«⟧línea 8']], []],
    [
      'quote-unbalanced',
      [
        [ES_TITLE, 'title: El ⟦«⟧autobús de la noche\nd'],
        ['La línea 8', 'La línea 8⟦»⟧'],
      ],
      [],
    ],
    ['bracket-unbalanced', [], [['A bus crosses', 'A bus ⟦(⟧crosses']]],
    ['enumeration-duplicate', [], [['A bus crosses', 'It goes to Panama, ⟦Panama⟧ and Peru. A bus crosses']]],
  ])('is read by `%s`', (check, es, en) => {
    rejects(check, { ...(es.length > 0 && { [ES]: swap(...es) }), ...(en.length > 0 && { [EN]: swap(...en) }) })
  })

  it('is looked at in one edition too: `weekday-impossible`', () => {
    rejects('weekday-impossible', { [EN]: swap(['A bus crosses', 'On ⟦Monday⟧, March 10, 2026, a bus crosses']) })
  })

  it('is silent where the checks are', () => {
    const off = { [SITE]: swap(['title:', 'checks: {number-mismatch: off}\ntitle:']) }
    accepts('number-mismatch', {
      ...both([['vacía', 'con 12 sillas']], [['empty street', 'street with 21 chairs']]),
      ...off,
    })
  })
})

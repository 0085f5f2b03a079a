import { expect, test } from 'vitest'
import type { FreshnessLine } from '../../../src/model.ts'
import { LOCK, lockOf } from '../../support/lock.ts'
import { type Changes, EN, ES } from '../../support/newsroom.ts'
import { articleAt } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const BUS_ES = '/es/el-autobus-de-la-noche/'
const BUS_EN = '/en/the-night-bus/'

const CAPTION = '  caption: La línea 8 a las tres de la mañana.\n'
const CAPTION_EN = '  caption: Line 8 at three in the morning.\n'

/** The lines with their links, ids but for those of headings left out. */
const asRead = (lines: readonly FreshnessLine[]): string[] =>
  lines.map(({ text, blocks }) =>
    [
      text,
      ...blocks.map((block) => `[${block.text}](${block.href.replace(/#\w+-\w{6}$/, '#…')})${block.language ?? ''}`),
    ].join(' '),
  )
const freshness = (path: string, changes: Changes = {}) =>
  asRead(articleAt(path, { [LOCK]: lockOf(), ...changes }).freshness)

test.each<[string, Changes, string[]]>([
  ['up to date', {}, ['This translation is up to date with the Spanish text.']],
  [
    'up to date when only form changed',
    { [ES]: swap(['40 pasajeros', '*40* pasajeros']) },
    ['This translation is up to date with the Spanish text.'],
  ],
  [
    'up to date when it was improved itself',
    { [EN]: swap(['Nurses, bakers', 'Nurses, the bakers']) },
    ['This translation is up to date with the Spanish text.'],
  ],
  [
    'behind in two places',
    { [ES]: swap(['40 pasajeros', '60 pasajeros'], ['Los lunes hay tres', 'Los lunes hay siete']) },
    [
      '2 paragraphs changed in Spanish after this translation: [The bus leaves at twelve and comes…](#…) [On Mondays there are three trips.](#…)',
    ],
  ],
  [
    'behind where the source took something out',
    { [ES]: swap(['- Los domingos hay uno.\n', '']) },
    ['1 paragraph changed in Spanish after this translation: [On Sundays there is one.](#…)'],
  ],
  [
    'behind in its title and the caption of its photo',
    { [ES]: swap(['title: El autobús de la noche\nd', 'title: El tren de la noche\nd'], ['La línea 8', 'La línea 9']) },
    ['Changed in Spanish after this translation: the title and the photo’s caption.'],
  ],
  [
    'without what is new in the source',
    { [ES]: swap(['## Quién viaja', 'Nadie sabe quién lo conduce ni por qué va tan despacio.\n\n## Quién viaja']) },
    [
      `1 paragraph of the Spanish text is not in this translation yet: [Nadie sabe quién lo conduce ni por…](${BUS_ES}#…)es`,
    ],
  ],
])('a translation is %s', (_, changes, expected) => {
  expect(freshness(BUS_EN, changes)).toEqual(expected)
})

test('a caption that is new is not there yet', () => {
  const [before, beforeEn] = [swap([CAPTION, '']), swap([CAPTION_EN, ''])]
  expect(freshness(BUS_EN, { [LOCK]: lockOf({ [ES]: before, [EN]: beforeEn }), [EN]: beforeEn })).toEqual([
    'Not in this translation yet: the photo’s caption.',
  ])
})

test('nothing is said where nobody recorded that both were in step', () => {
  expect(asRead(articleAt(BUS_EN, { [ES]: swap(['40 pasajeros', '60 pasajeros']) }).freshness)).toEqual([])
})

test('one paragraph that was recorded by itself makes no translation up to date', () => {
  const lock = lockOf({}, { ids: new Set(['p-b75e39']) })
  expect(freshness(BUS_EN, { [LOCK]: lock })).toEqual([])
  expect(freshness(BUS_EN, { [LOCK]: lock, [ES]: swap(['40 pasajeros', '60 pasajeros']) })).toEqual([
    '1 paragraph changed in Spanish after this translation: [The bus leaves at twelve and comes…](#…)',
  ])
})

test('nothing is said of the source, nor of a source that is no page', () => {
  const changes = { [ES]: swap(['40 pasajeros', '60 pasajeros']) }
  expect(freshness(BUS_ES, changes)).toEqual([])
  expect(freshness(BUS_EN, { [ES]: swap(['slug:', 'draft: true\nslug:']) })).toEqual([])
})

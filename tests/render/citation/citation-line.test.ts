import { expect, test } from 'vitest'
import { asWords } from '../../../src/render/words/inlines.ts'
import { type Changes, CLOCK_EN, EN, ES } from '../../support/newsroom.ts'
import { articleAt, written } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const BUS_ES = '/es/el-autobus-de-la-noche/'
const BUS_EN = '/en/the-night-bus/'
const URL = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'
const COPY = 'https://web.archive.org/x'
const original = (...pairs: [string, string][]): Changes => ({ [ES]: swap(...pairs) })

test.each<[string, string, Changes, string]>([
  [
    'the copy of an outlet’s text',
    BUS_ES,
    {},
    'Ana Ruiz, «El autobús de la noche», _Cuaderno de prueba_, 12 de marzo de 2026, https://example.org/es/el-autobus-de-la-noche/. Publicado originalmente en español en «El autobús de la noche» de Infobae, 10 de marzo de 2026.',
  ],
  [
    'its translation, by whom',
    BUS_EN,
    {},
    'Ana Ruiz, “The Night Bus,” trans. Tom Hale, _Test Notebook_, March 14, 2026, https://example.org/en/the-night-bus/. Originally published in Spanish in Infobae, March 10, 2026: “El autobús de la noche”{lang=es}.',
  ],
  [
    'what first appeared here',
    '/en/the-town-clock/',
    {},
    'Tom Hale, “The Town Clock,” _Test Notebook_, February 2, 2026, https://example.org/en/the-town-clock/.',
  ],
  [
    'a translation of what first appeared here',
    '/es/el-reloj-del-pueblo/',
    {},
    'Tom Hale, «El reloj del pueblo», trad. de Ana Ruiz, _Cuaderno de prueba_, 5 de febrero de 2026, https://example.org/es/el-reloj-del-pueblo/. Publicado originalmente en inglés, 2 de febrero de 2026: «The Town Clock»{lang=en}.',
  ],
  [
    'addresses in place of words that are only a link',
    BUS_EN,
    original(['  title: El autobús de la noche\n', `  archived: ${COPY}\n`]),
    `Ana Ruiz, “The Night Bus,” trans. Tom Hale, _Test Notebook_, March 14, 2026, https://example.org/en/the-night-bus/. Originally published in Spanish in Infobae, March 10, 2026: ${URL} (${COPY}).`,
  ],
  [
    'the original’s own address before that of a copy',
    BUS_EN,
    original(['  title: El', `  archived: ${COPY}\n  title: El`]),
    `Ana Ruiz, “The Night Bus,” trans. Tom Hale, _Test Notebook_, March 14, 2026, https://example.org/en/the-night-bus/. Originally published in Spanish in Infobae, March 10, 2026: “El autobús de la noche”, ${URL}{lang=es} (${COPY}).`,
  ],
  [
    'several who wrote it',
    '/en/the-town-clock/',
    { [CLOCK_EN]: swap(['[tom-hale]', '[tom-hale, ana-ruiz]']) },
    'Tom Hale and Ana Ruiz, “The Town Clock,” _Test Notebook_, February 2, 2026, https://example.org/en/the-town-clock/.',
  ],
  [
    'marks within a title, one level down',
    BUS_EN,
    { [EN]: swap(['title: The Night Bus', 'title: The “Night” Bus']) },
    'Ana Ruiz, “The ‘Night’ Bus,” trans. Tom Hale, _Test Notebook_, March 14, 2026, https://example.org/en/the-night-bus/. Originally published in Spanish in Infobae, March 10, 2026: “El autobús de la noche”{lang=es}.',
  ],
])('the citation names %s', (_, path, changes, line) => {
  expect(written(articleAt(path, changes).citation.forms[0]?.line ?? [])).toBe(line)
})

test.each([
  ['es', 'Un «billón» y un “billion”', '«Un “billón” y un “billion”»'],
  ['en', 'A “billion” and a «billón»', '“A ‘billion’ and a «billón»”'],
] as const)('titles in a sentence of %s stand between its marks', (language, text, words) => {
  expect(asWords([{ text, emphasis: 'cite' }], language)).toEqual([words])
})

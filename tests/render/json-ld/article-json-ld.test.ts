import { describe, expect, test } from 'vitest'
import { type Changes, CLOCK_EN, CLOCK_ES, EN, ES, SITE } from '../../support/newsroom.ts'
import { articleAt } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'
import { withoutKeys } from '../../support/without-keys.ts'

const BUS_ES = '/es/el-autobus-de-la-noche/'
const BUS_EN = '/en/the-night-bus/'
const URL = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'

type Data = Record<string, unknown>

const dataAt = (path: string, changes: Changes = {}): Data => JSON.parse(articleAt(path, changes).head.jsonLd ?? '')

/** The properties that name other works, those that there are. */
function worksAt(path: string, changes: Changes = {}): Data {
  const { translationOfWork, workTranslation, isBasedOn, sameAs } = dataAt(path, changes)
  return JSON.parse(JSON.stringify({ translationOfWork, workTranslation, isBasedOn, sameAs }))
}

const use = (value: string): Changes => ({ [ES]: swap(['  outlet', `  use: ${value}\n  outlet`]) })

const INFOBAE = {
  '@type': 'Article',
  '@id': URL,
  url: URL,
  inLanguage: 'es',
  name: 'El autobús de la noche',
  datePublished: '2026-03-10',
  publisher: { '@type': 'Organization', name: 'Infobae' },
}
const edition = (url: string, inLanguage: string, name: string) => ({
  '@type': 'Article',
  '@id': url,
  url,
  inLanguage,
  name,
})
const OUR_ES = edition(`https://example.org${BUS_ES}`, 'es', 'El autobús de la noche')
const OUR_EN = edition(`https://example.org${BUS_EN}`, 'en', 'The Night Bus')

test('says everything that is known of a translation', () => {
  expect(withoutKeys(dataAt(BUS_EN))).toEqual({
    '@context': 'https://schema.org',
    '@type': ['NewsArticle', 'OpinionNewsArticle'],
    '@id': 'https://example.org/en/the-night-bus/',
    url: 'https://example.org/en/the-night-bus/',
    headline: 'The Night Bus',
    description: 'A bus crosses the city while everybody else sleeps.',
    inLanguage: 'en',
    author: [{ '@type': 'Person', name: 'Ana Ruiz', url: 'https://example.org/en/people/ana-ruiz/' }],
    translator: [{ '@type': 'Person', name: 'Tom Hale', url: 'https://example.org/en/people/tom-hale/' }],
    publisher: { '@type': 'Organization', name: 'Test Notebook', url: 'https://example.org/' },
    datePublished: '2026-03-14',
    dateModified: '2026-03-14',
    image: {
      '@type': 'ImageObject',
      url: 'https://example.org/media/articles/night-bus/photo-2.jpg',
      contentUrl: 'https://example.org/media/articles/night-bus/photo-2.jpg',
      width: 2,
      height: 1,
      description: 'A lit bus in an empty street.',
      caption: 'Line 8 at three in the morning.',
      creator: { name: 'Estudio Norte' },
      creditText: 'Estudio Norte',
      copyrightNotice: '© Estudio Norte',
    },
    creditText:
      'Originally published in Spanish in Infobae, March 10, 2026: “El autobús de la noche”. Translated by Tom Hale.',
    translationOfWork: [INFOBAE, OUR_ES],
    isBasedOn: URL,
  })
})

describe('the relation to the outlet’s text and to our other edition', () => {
  test.each<[string, string, Changes, Data]>([
    ['a verbatim republication', BUS_ES, {}, { workTranslation: OUR_EN, isBasedOn: URL, sameAs: URL }],
    ['a translation', BUS_EN, {}, { translationOfWork: [INFOBAE, OUR_ES], isBasedOn: URL }],
    [
      'a translation whose original stands in the outlet alone',
      BUS_EN,
      { [ES]: swap(['slug:', 'draft: true\nslug:']) },
      { translationOfWork: INFOBAE, isBasedOn: URL },
    ],
    ['an abridged republication', BUS_ES, use('abridged'), { workTranslation: OUR_EN, isBasedOn: INFOBAE }],
    ['an abridged translation', BUS_EN, use('abridged'), { translationOfWork: OUR_ES, isBasedOn: INFOBAE }],
    ['a summary', BUS_ES, use('summary'), { workTranslation: OUR_EN, isBasedOn: INFOBAE }],
    ['the translation of a summary', BUS_EN, use('summary'), { translationOfWork: OUR_ES, isBasedOn: INFOBAE }],
    [
      'one of two translations of a third language: neither is made from the other',
      BUS_ES,
      { [ES]: swap(['language: es', 'language: pt']) },
      { translationOfWork: { ...INFOBAE, inLanguage: 'pt', workTranslation: OUR_EN }, isBasedOn: URL },
    ],
    [
      'the other of the two',
      BUS_EN,
      { [ES]: swap(['language: es', 'language: pt']) },
      { translationOfWork: { ...INFOBAE, inLanguage: 'pt', workTranslation: OUR_ES }, isBasedOn: URL },
    ],
    [
      'a translation of a text without an address',
      BUS_EN,
      { [ES]: swap([`  url: ${URL}\n`, ''], ['slug:', 'draft: true\nslug:']) },
      {
        translationOfWork: { ...INFOBAE, '@id': undefined, url: undefined },
        isBasedOn: { ...INFOBAE, '@id': undefined, url: undefined },
      },
    ],
    [
      'an original that first appeared here',
      '/en/the-town-clock/',
      {},
      { workTranslation: edition('https://example.org/es/el-reloj-del-pueblo/', 'es', 'El reloj del pueblo') },
    ],
    [
      'a translation of it',
      '/es/el-reloj-del-pueblo/',
      {},
      { translationOfWork: edition('https://example.org/en/the-town-clock/', 'en', 'The Town Clock') },
    ],
    [
      'an original without a translation',
      '/en/the-town-clock/',
      { [CLOCK_ES]: swap(['slug:', 'draft: true\nslug:']) },
      {},
    ],
  ])('%s', (_, path, changes, expected) => {
    expect(worksAt(path, changes)).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  test('names the authors of what is summarized, where they are others', () => {
    const changes = { [ES]: swap(['  outlet', '  use: summary\n  authors: [tom-hale]\n  outlet']) }
    expect(worksAt(BUS_ES, changes).isBasedOn).toEqual({
      ...INFOBAE,
      author: [{ '@type': 'Person', name: 'Tom Hale', url: 'https://example.org/es/personas/tom-hale/' }],
    })
  })
})

test('a translator is no author, though an author may translate', () => {
  expect(dataAt('/es/el-reloj-del-pueblo/')).toMatchObject({
    author: [{ name: 'Tom Hale' }],
    translator: [{ name: 'Ana Ruiz' }],
  })
  expect(dataAt('/es/el-reloj-del-pueblo/', { [CLOCK_ES]: swap(['ana-ruiz', 'tom-hale']) })).toMatchObject({
    author: [{ name: 'Tom Hale' }],
    translator: [{ name: 'Tom Hale' }],
  })
})

test('people are described in the page’s language', () => {
  const person = `name: Ana Ruiz
role: {es: Cronista, en: Chronicler}
affiliation: {es: Universidad del Sur, en: Southern University}
url: https://ana.example/
sameAs: [https://social.example/@ana]
`
  expect(dataAt(BUS_EN, { 'newsroom/people/ana-ruiz.yml': person }).author).toEqual([
    {
      '@type': 'Person',
      name: 'Ana Ruiz',
      url: 'https://example.org/en/people/ana-ruiz/',
      jobTitle: 'Chronicler',
      affiliation: { '@type': 'Organization', name: 'Southern University' },
      sameAs: ['https://ana.example/', 'https://social.example/@ana'],
    },
  ])
})

test('says the type that the site chooses, the locale, licence, reviewers, changes and corrections', () => {
  const data = dataAt('/en/the-town-clock/', {
    [SITE]: (text) => `${text}schema: Article\n`,
    [CLOCK_EN]: swap([
      'slug:',
      `locale: en-GB
reviewers: [ana-ruiz]
updated: 2026-02-20
corrections: [{date: 2026-02-20, text: The clock is on the town hall.}]
slug:`,
    ]),
  })
  expect(data).toMatchObject({
    '@type': 'Article',
    inLanguage: 'en-GB',
    editor: [{ '@type': 'Person', name: 'Ana Ruiz' }],
    dateModified: '2026-02-20',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    correction: [{ '@type': 'CorrectionComment', text: 'The clock is on the town hall.', datePublished: '2026-02-20' }],
  })
})

test('a photo has its maker, licence and the page where it may be had', () => {
  const changes = {
    [EN]: swap(['photo:\n', 'photo:\n  credit: Ana Ruiz\n  license: CC0-1.0\n  url: https://photos.example/1\n']),
  }
  expect(dataAt(BUS_EN, changes).image).toMatchObject({
    creator: { '@type': 'Person', name: 'Ana Ruiz' },
    creditText: 'Ana Ruiz',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    acquireLicensePage: 'https://photos.example/1',
  })
  expect(dataAt(BUS_EN, changes).image).not.toHaveProperty('copyrightNotice')
})

test('says how a machine helped', () => {
  const changes = { [CLOCK_ES]: swap(['slug:', 'method: machine\nslug:']) }
  expect(dataAt('/es/el-reloj-del-pueblo/', changes).creditText).toBe(
    'Publicado originalmente en inglés, 2 de febrero de 2026: «The Town Clock». Traducción de Ana Ruiz. Traducción automática, sin corrección de una persona.',
  )
})

test('nothing in a text can end the script or open a comment in it', () => {
  const title = '</script><script>alert(1)</script><!-- & '
  const text = 'One line\u2028and\u2029two.'
  const corrections = `corrections: [{date: 2026-03-15, text: ${JSON.stringify(text)}}]`
  const changes = { [EN]: swap(['The Night Bus', JSON.stringify(title)], ['slug:', `${corrections}\nslug:`]) }
  const { jsonLd = '' } = articleAt(BUS_EN, changes).head
  expect(jsonLd).not.toMatch(/[<>&\u2028\u2029]/)
  expect(jsonLd).toContain(
    '"headline":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e\\u003c!-- \\u0026 "',
  )
  expect(jsonLd).toContain('"text":"One line\\u2028and\\u2029two."')
  expect(JSON.parse(jsonLd)).toMatchObject({ headline: title, correction: [{ text }] })
})

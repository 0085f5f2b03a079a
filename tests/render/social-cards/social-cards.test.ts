import { expect, test } from 'vitest'
import type { SocialCard } from '../../../src/model.ts'
import { type Changes, CLOCK_EN, CLOCK_ES, EN, ES } from '../../support/newsroom.ts'
import { articleAt, pageAt, renderedWith } from '../../support/rendered.ts'
import { cardTags, NIGHT_BUS_CARD } from '../../support/social-card.ts'
import { swap } from '../../support/swap.ts'
import { withoutKeys } from '../../support/without-keys.ts'

const cardAt = (path: string, changes: Changes = {}): SocialCard => {
  const cards = renderedWith(changes).cards
  const card = cards.find((each) => withoutKeys(each.path) === path)
  if (card === undefined) throw new Error(`No ${path}, only ${withoutKeys(cards.map((each) => each.path)).join(' ')}`)
  return withoutKeys(card)
}

test('a card says what a translation is called in both languages, who wrote it and where it first appeared', () => {
  expect(cardAt('media/cards/en/the-night-bus.png')).toEqual(NIGHT_BUS_CARD)
})

test('where the other edition is the outlet’s original, its title stands on the other side', () => {
  expect(cardAt('media/cards/en/the-night-bus.png', { [ES]: null, [EN]: outletAlone }).twin).toEqual({
    language: 'es',
    label: 'Español, original en Infobae',
    title: 'El autobús de la noche',
  })
})

const outletAlone = (text: string) =>
  swap([
    'translators:',
    `authors: [ana-ruiz]
original: {language: es, outlet: infobae, url: 'https://www.infobae.com/a/b/', title: El autobús de la noche, date: 2026-03-10}
translators:`,
  ])(text).replace(/photo:[\s\S]*?(?=---)/, '')

test('without any other edition there is no twin', () => {
  const card = cardAt('media/cards/en/the-town-clock.png', { [CLOCK_ES]: null })
  expect([card.twin, card.label, card.origin]).toEqual([undefined, 'English, original', ''])
})

test('a translation of our own says who translated it', () => {
  expect(cardAt('media/cards/es/el-reloj-del-pueblo.png').origin).toBe('Traducción de Ana Ruiz')
})

test('a front page has the site’s title in both languages', () => {
  const { title, twin, byline } = cardAt('media/cards/es.png')
  expect([title, twin?.title, byline]).toEqual([
    'Cuaderno de prueba',
    'Test Notebook',
    'Artículos en español y en inglés, lado a lado',
  ])
})

const imagesOf = (openGraph: { property: string; content: string }[]) =>
  withoutKeys(openGraph.filter(({ property }) => /^(?:og:image|twitter)/.test(property)))

test('a head names the card with its size and what it says', () => {
  expect(imagesOf(articleAt('/en/the-night-bus/').head.openGraph)).toEqual(
    cardTags(NIGHT_BUS_CARD.path, 'The Night Bus · El autobús de la noche · Test Notebook'),
  )
})

test('lists show the card of their language', () => {
  const { head } = pageAt(renderedWith(), '/es/temas/', 'topics')
  expect(imagesOf(head.openGraph)[0]?.content).toBe('https://example.org/media/cards/es.png')
})

test('the name of a card changes with what it says', () => {
  const pathIn = (changes: Changes) =>
    renderedWith(changes).cards.find(({ path }) => path.includes('town-clock'))?.path ?? ''
  const path = pathIn({})
  expect(pathIn({ [CLOCK_EN]: (text) => text.replace('a century.\n', 'a hundred years.\n') })).not.toBe(path)
  expect(pathIn({ [CLOCK_EN]: (text) => text.replace('People meet', 'Many meet') })).toBe(path)
})

import { describe, expect, test } from 'vitest'
import { many } from '../../support/many.ts'
import { type Changes, CLOCK_ES, EN, ES } from '../../support/newsroom.ts'
import { hrefs, pageAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const INFOBAE = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'
describe('people', () => {
  const changes: Changes = {
    'newsroom/people/oscar-gil.yml': 'name: Óscar Gil\n',
    'newsroom/people/pia-soto.yml': 'name: Pía Soto\nrole: {es: Editora, en: Editor}\n',
    'newsroom/people/tom-hale.yml': (text) =>
      `${text}role: {es: Traductor, en: Translator}\naffiliation: {es: Casa, en: House}\nurl: https://www.tom.example/\nsameAs: [https://social.example/@tom/]\n`,
    [EN]: swap(['translators: [tom-hale]', 'translators: [tom-hale]\nreviewers: [pia-soto, tom-hale]']),
  }

  test('are listed by name where something of theirs is published', () => {
    expect(pageAt(renderedWith(changes), '/es/personas/', 'people').people).toEqual([
      { name: 'Ana Ruiz', href: '/es/personas/ana-ruiz/', role: undefined, count: '2 artículos' },
      { name: 'Pía Soto', href: '/es/personas/pia-soto/', role: 'Editora', count: '1 artículo' },
      { name: 'Tom Hale', href: '/es/personas/tom-hale/', role: 'Traductor', count: '2 artículos' },
    ])
  })

  test('have what they wrote in the page’s language, what they translated in that of the translation, and nothing twice', () => {
    const es = pageAt(renderedWith(changes), '/es/personas/tom-hale/', 'person')
    const { title, role, affiliation, bio, links, written, translated, reviewed } = es
    expect({
      title,
      role,
      affiliation,
      bio,
      links,
      written: hrefs(written),
      translated: hrefs(translated),
      reviewed: hrefs(reviewed),
    }).toEqual({
      title: 'Tom Hale',
      role: 'Traductor',
      affiliation: 'Casa',
      bio: 'Tom Hale traduce del español.',
      links: [
        { href: 'https://www.tom.example/', text: 'www.tom.example' },
        { href: 'https://social.example/@tom/', text: 'social.example/@tom' },
      ],
      written: ['/es/el-reloj-del-pueblo/'],
      translated: ['/en/the-night-bus/'],
      reviewed: [],
    })
  })

  test('have what summarizes their work', () => {
    const site = renderedWith({
      ...changes,
      [ES]: swap(['  outlet', '  use: summary\n  authors: [oscar-gil, pia-soto]\n  outlet']),
    })
    const oscar = pageAt(site, '/es/personas/oscar-gil/', 'person')
    const { based, reviewed } = pageAt(site, '/en/people/pia-soto/', 'person')
    expect([oscar.written, based, reviewed].map(hrefs)).toEqual([[], ['/en/the-night-bus/'], []])
    expect(hrefs(oscar.based)).toEqual(['/es/el-autobus-de-la-noche/'])
    expect(oscar.head.description).toBe('Lo que Cuaderno de prueba publica sobre la obra de Óscar Gil.')
  })

  test('who translated both editions have the one in the page’s language', () => {
    const site = renderedWith({
      [ES]: swap(['language: es', 'language: pt'], ['topics:', 'translators: [tom-hale]\ntopics:']),
    })
    expect(hrefs(pageAt(site, '/en/people/tom-hale/', 'person').translated)).toEqual(['/en/the-night-bus/'])
    expect(hrefs(pageAt(site, '/es/personas/tom-hale/', 'person').translated)).toEqual(['/es/el-autobus-de-la-noche/'])
  })

  test('have an article in the other language where their own lacks it', () => {
    const site = renderedWith({ [CLOCK_ES]: null })
    expect(hrefs(pageAt(site, '/es/personas/tom-hale/', 'person').written)).toEqual(['/en/the-town-clock/'])
  })

  test('without a bio are described by what they have done', () => {
    expect(pageAt(renderedWith(changes), '/en/people/pia-soto/', 'person').head.description).toBe(
      'What Pía Soto has written, translated and reviewed in Test Notebook.',
    )
  })
})

test('topics are listed, and their articles, the newest first', () => {
  const site = renderedWith({
    ...many(1, 'en'),
    'newsroom/topics.yml': 'transport: {es: Transporte, en: Transport}\nempty: {es: Vacío, en: Empty}\n',
  })
  expect(pageAt(site, '/en/topics/', 'topics').topics).toEqual([
    { name: 'Transport', href: '/en/topics/transport/', count: '2 articles' },
  ])
  const page = pageAt(site, '/es/temas/transport/', 'topic')
  expect([page.title, hrefs(page.articles)]).toEqual(['Transporte', ['/es/el-autobus-de-la-noche/', '/en/piece-0/']])
})

test('outlets are listed, and what first appeared in them beside its original', () => {
  const site = renderedWith({
    'newsroom/outlets.yml': swap(['[www.infobae.com]', '[www.infobae.com], url: https://www.infobae.com/']),
  })
  expect(pageAt(site, '/en/outlets/', 'outlets').outlets).toEqual([
    { name: 'Infobae', href: '/en/outlets/infobae/', count: '1 article' },
  ])
  const { title, visit, articles } = pageAt(site, '/en/outlets/infobae/', 'outlet')
  expect({ title, visit, href: articles[0]?.href, original: articles[0]?.original }).toEqual({
    title: 'Infobae',
    visit: { href: 'https://www.infobae.com/', text: 'Visit Infobae' },
    href: '/en/the-night-bus/',
    original: {
      title: 'El autobús de la noche',
      href: INFOBAE,
      language: 'es',
      date: { iso: '2026-03-10', text: 'March 10, 2026' },
    },
  })
})

test('an original of which nobody says title and address goes by the title of our source', () => {
  const site = renderedWith({
    [ES]: swap([`  url: ${INFOBAE}\n`, ''], ['  title: El autobús de la noche\n  date: 2026-03-10\n', '']),
  })
  expect(pageAt(site, '/en/outlets/infobae/', 'outlet').articles[0]?.original).toEqual({
    title: 'El autobús de la noche',
    href: undefined,
    language: 'es',
    date: undefined,
  })
})

test('articles lead to those of their topic that are nearest in time', () => {
  const site = renderedWith(many(6, 'es'))
  const relatedTo = (slug: string) => hrefs(pageAt(site, `/es/${slug}/`, 'article').related)
  expect(relatedTo('el-autobus-de-la-noche')).toEqual(['/es/piece-0/', '/es/piece-1/', '/es/piece-2/'])
  expect(relatedTo('piece-2')).toEqual(['/es/piece-1/', '/es/piece-3/', '/es/piece-4/'])
  expect(relatedTo('el-reloj-del-pueblo')).toEqual([])
})

test('articles lead to those of all their topics, those with most of them in common first', () => {
  const topics = ['', 'transport', 'night', 'transport, night', 'transport', 'alone', 'night, transport']
  const pieces = Object.entries(many(topics.length, 'es')).map(([path, text], index) => [
    path,
    String(text).replace('[transport]', `[${topics[index]}]`),
  ])
  const site = renderedWith({
    ...Object.fromEntries(pieces),
    'newsroom/topics.yml': ['transport', 'night', 'alone'].map((id) => `${id}: {es: T ${id}, en: T ${id}}\n`).join(''),
  })
  const relatedTo = (piece: number) =>
    hrefs(pageAt(site, `/es/piece-${piece}/`, 'article').related).map((href) => Number(href.match(/\d/)))
  expect([2, 3].map(relatedTo)).toEqual([
    [3, 6],
    [2, 4, 6],
  ])
})

test('articles of no topic, or alone in theirs, lead to those of their authors', () => {
  const site = renderedWith({ ...many(3, 'es'), 'newsroom/topics.yml': 'night: {es: Noche, en: Night}\n' })
  const relatedTo = (slug: string) => hrefs(pageAt(site, `/es/${slug}/`, 'article').related)
  expect(relatedTo('piece-1')).toEqual(['/es/el-autobus-de-la-noche/', '/es/piece-0/', '/es/piece-2/'])
  expect(relatedTo('el-reloj-del-pueblo')).toEqual([])
})

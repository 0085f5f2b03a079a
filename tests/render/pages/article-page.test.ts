import { expect, test } from 'vitest'
import { png } from '../../support/images.ts'
import { CLOCK_EN, CLOCK_ES, EN, ES, SITE } from '../../support/newsroom.ts'
import { articleAt, pageAt, renderedWith, written } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'
import { withoutKeys } from '../../support/without-keys.ts'

const BUS_ES = '/es/el-autobus-de-la-noche/'
const BUS_EN = '/en/the-night-bus/'
const PHOTO = {
  src: '/media/articles/night-bus/photo-2.jpg',
  width: 2,
  height: 1,
  srcset: '/media/articles/night-bus/photo-2.jpg 2w',
  avif: '/media/articles/night-bus/photo-2.avif 2w',
}

test('an article says what it is, by whom and when', () => {
  const { title, description, twin, topics, authors, translators, reviewers, date, updated, readingMinutes } =
    articleAt(BUS_EN)
  expect({ title, description, twin, topics, authors, translators, reviewers, date, updated, readingMinutes }).toEqual({
    title: 'The Night Bus',
    description: 'A bus crosses the city while everybody else sleeps.',
    twin: { title: 'El autobús de la noche', href: BUS_ES, language: 'es' },
    topics: [{ href: '/en/topics/transport/', text: 'Transport' }],
    authors: [{ name: 'Ana Ruiz', href: '/en/people/ana-ruiz/' }],
    translators: [{ name: 'Tom Hale', href: '/en/people/tom-hale/' }],
    reviewers: [],
    date: { iso: '2026-03-14', text: 'March 14, 2026' },
    updated: undefined,
    readingMinutes: 1,
  })
})

test('dates are in the edition’s locale, reading time in minutes', () => {
  const page = articleAt('/en/the-town-clock/', {
    [CLOCK_EN]: (text) =>
      `${swap(['slug:', 'locale: en-GB\nupdated: 2026-02-20\nslug:'])(text)}${'\nmore words here '.repeat(400)}\n`,
  })
  expect(page.locale).toBe('en-GB')
  expect(page.date).toEqual({ iso: '2026-02-02', text: '2 February 2026' })
  expect(page.updated).toEqual({ iso: '2026-02-20', text: '20 February 2026' })
  expect(page.readingMinutes).toBe(6)
})

test('an edition without a twin has none', () => {
  expect(articleAt('/en/the-town-clock/', { [CLOCK_ES]: null }).twin).toBeUndefined()
})

test('people who are on no record have a name and no page; topics that are not, no link', () => {
  const page = articleAt('/en/the-town-clock/', {
    [CLOCK_EN]: swap(['[tom-hale]', '[nobody, tom-hale]'], ['license:', 'topics: [clocks, transport]\nlicense:']),
  })
  expect(page.authors).toEqual([
    { name: 'nobody', href: undefined },
    { name: 'Tom Hale', href: '/en/people/tom-hale/' },
  ])
  expect(page.topics).toEqual([{ href: '/en/topics/transport/', text: 'Transport' }])
})

test('the photo has its own words in each edition, its credit apart', () => {
  const es = articleAt(BUS_ES).photo
  const en = articleAt(BUS_EN).photo
  expect(withoutKeys([es, en]).map((photo) => ({ ...photo, credit: written(photo?.credit) }))).toEqual([
    {
      ...PHOTO,
      alt: 'Un autobús iluminado en una calle vacía.',
      caption: 'La línea 8 a las tres de la mañana.',
      credit: 'Imagen: Estudio Norte',
    },
    {
      ...PHOTO,
      alt: 'A lit bus in an empty street.',
      caption: 'Line 8 at three in the morning.',
      credit: 'Image: Estudio Norte',
    },
  ])
})

test.each([
  [
    '  license: CC-BY-SA-4.0\n',
    'Image: Estudio Norte, [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/)',
  ],
  ['  url: https://photos.example/1\n', 'Image: [Estudio Norte](https://photos.example/1)'],
  ['  license: all-rights-reserved\n', 'Image: Estudio Norte'],
])('the credit of a photo with %s', (line, credit) => {
  const changes = { [ES]: swap(['photo:\n', `photo:\n${line}`]) }
  expect(written(articleAt(BUS_EN, changes).photo?.credit)).toBe(credit)
})

test('a photo of one’s own has one’s own credit, not the other’s', () => {
  const changes = {
    [EN]: swap(['photo:\n', 'photo:\n  file: bus.png\n']),
    'articles/night-bus/bus.png': png(30, 20),
  }
  expect(withoutKeys(articleAt(BUS_EN, changes).photo)).toMatchObject({
    src: '/media/articles/night-bus/bus-30.jpg',
    width: 30,
    height: 20,
    credit: [],
  })
})

test('a photo that is not there is not shown', () => {
  expect(articleAt(BUS_EN, { 'articles/night-bus/photo.jpg': null }).photo).toBeUndefined()
})

test('people close the page once each, with bios as of publication', () => {
  const changes = {
    'newsroom/people/tom-hale.yml': (text: string) => `${text}affiliation: {es: Biblioteca, en: Library}\n`,
    [CLOCK_ES]: swap([
      'translators: [ana-ruiz]',
      'translators: [tom-hale]\nreviewers: [ana-ruiz]\nbios: {tom-hale: Tom Hale vivía aquí.}',
    ]),
  }
  expect(articleAt('/es/el-reloj-del-pueblo/', changes).people).toEqual([
    {
      name: 'Tom Hale',
      href: '/es/personas/tom-hale/',
      role: 'Autoría · Traducción',
      bio: 'Tom Hale vivía aquí.',
      affiliation: 'Biblioteca',
    },
    {
      name: 'Ana Ruiz',
      href: '/es/personas/ana-ruiz/',
      role: 'Revisión',
      bio: 'Ana Ruiz escribe sobre ciudades.',
      affiliation: undefined,
    },
  ])
})

test('who wrote what is summarized is among the people', () => {
  const changes = { [ES]: swap(['  outlet', '  use: summary\n  authors: [tom-hale]\n  outlet']) }
  expect(articleAt(BUS_ES, changes).people.map(({ name, role }) => `${name}: ${role}`)).toEqual([
    'Ana Ruiz: Autoría',
    'Tom Hale: Autoría del original',
  ])
})

test('disclaimer and corrections are in the page’s language', () => {
  const page = articleAt(BUS_EN, {
    [EN]: swap(['slug:', 'corrections: [{date: 2026-03-16, text: The line is line 8.}]\nslug:']),
  })
  expect(page.disclaimer).toBe('All opinions are solely the author’s.')
  expect(page.corrections).toEqual([
    { date: { iso: '2026-03-16', text: 'March 16, 2026' }, text: 'The line is line 8.' },
  ])
  expect(articleAt(BUS_ES).disclaimer).toBe('Las opiniones son de su autora.')
  expect(articleAt('/en/the-town-clock/').disclaimer).toBeUndefined()
})

const permission = 'Publicado con permiso de Infobae, 11 de marzo de 2026{time=2026-03-11}.'

test('rights that are reserved, and who gave permission', () => {
  expect(written(articleAt(BUS_ES).rights)).toBe(`Todos los derechos reservados. ${permission}`)
})

test.each([
  ['CC-BY-NC-SA-3.0-IGO', '[CC BY-NC-SA 3.0 IGO](https://creativecommons.org/licenses/by-nc-sa/3.0/igo/)'],
  ['CC-BY-ND-4.0', '[CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/)'],
  ['MIT', '[MIT](https://spdx.org/licenses/MIT.html)'],
])('rights under %s', (license, link) => {
  const changes = { [ES]: swap(['license: all-rights-reserved', `license: ${license}`]) }
  expect(written(articleAt(BUS_ES, changes).rights)).toBe(`Licencia: ${link}. ${permission}`)
})

test('rights are the site’s where the article has none, and nothing where nobody says', () => {
  const none = swap(['license: CC-BY-4.0\n', ''])
  expect(articleAt('/en/the-town-clock/', { [CLOCK_EN]: none }).rights).toEqual([])
  const site = (text: string) => `${text}license: CC0-1.0\n`
  expect(written(articleAt('/en/the-town-clock/', { [CLOCK_EN]: none, [SITE]: site }).rights)).toBe(
    'License: [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/).',
  )
})

test('the body has the ids of its blocks, links of the site and pictures of its folder', () => {
  const more = `
See [the clock](../town-clock/index.en.md), [in Spanish](../town-clock/index.es.md), [its riders](#who-rides) and
[who rides in Spanish](index.es.md#quién-viaja), but not [nothing](../nowhere/index.en.md).

![A bus](photo.jpg)
`
  const changes = { [EN]: (text: string) => text + more, [SITE]: swap(['example.org/', 'example.org/x/']) }
  const html = withoutKeys(articleAt(BUS_EN, changes).body())
  expect(html).toContain('<h2 id="quien-viaja">Who rides</h2>')
  expect(html).toContain('See <a href="/x/en/the-town-clock/">the clock</a>')
  expect(html).toContain('<a href="/x/es/el-reloj-del-pueblo/" hreflang="es">in Spanish</a>')
  expect(html).toContain('<a href="#quien-viaja">its riders</a>')
  expect(html).toContain('<a href="/x/es/el-autobus-de-la-noche/#quien-viaja" hreflang="es">who rides in Spanish</a>')
  expect(html).toContain('but not nothing.')
  expect(html).toContain('<img src="/x/media/articles/night-bus/photo-2.jpg" width="2" height="1" alt="A bus"')
})

test('a static page is a title, a text and its twin', () => {
  const text = (title: string, slug: string) =>
    `---\ntitle: ${title}\ndescription: D.\nslug: ${slug}\ndate: 2026-01-01\nupdated: 2026-01-02\n---\n\nText.\n`
  const site = renderedWith({
    'pages/about/index.es.md': text('Quiénes somos', 'quienes-somos'),
    'pages/about/index.en.md': text('About us', 'about-us'),
  })
  const { title, description, twin, updated, body } = pageAt(site, '/en/about-us/', 'static')
  expect({ title, description, twin, updated, body: body() }).toEqual({
    title: 'About us',
    description: 'D.',
    twin: { title: 'Quiénes somos', href: '/es/quienes-somos/', language: 'es' },
    updated: { iso: '2026-01-02', text: 'January 2, 2026' },
    body: '<p id="p-f06dce">Text.</p>',
  })
})

import { describe, expect, test } from 'vitest'
import { SITE_PATHS } from '../../../src/ground/addresses/site-paths.ts'
import type { Page } from '../../../src/model.ts'
import { many } from '../../support/many.ts'
import { SITE } from '../../support/newsroom.ts'
import { pageAt, renderedWith } from '../../support/rendered.ts'
import { cardTags } from '../../support/social-card.ts'
import { swap } from '../../support/swap.ts'
import { withoutKeys } from '../../support/without-keys.ts'

test('the page for what is not found speaks both languages', () => {
  const page = pageAt(renderedWith({ [SITE]: swap(['example.org/', 'example.org/x/']) }), '/404.html', 'not-found')
  expect(page.halves.map(({ language, title, links }) => ({ language, title, links }))).toEqual([
    {
      language: 'es',
      title: 'No se encuentra la página',
      links: [
        { href: '/x/es/', text: 'Portada' },
        { href: '/x/es/archivo/', text: 'Archivo' },
      ],
    },
    {
      language: 'en',
      title: 'Page not found',
      links: [
        { href: '/x/en/', text: 'Front page' },
        { href: '/x/en/archive/', text: 'Archive' },
      ],
    },
  ])
  expect(page.head).toMatchObject({ canonical: undefined, robots: 'noindex, follow', alternates: [] })
})

describe('every page', () => {
  const about = `---\ntitle: Quiénes somos\ndescription: D.\nslug: quienes-somos\ndate: 2026-01-01\n---\n\nText.\n`

  test('is framed by the site’s name, its lists and its static pages', () => {
    const { frame } = pageAt(renderedWith({ 'pages/about/index.es.md': about }), '/es/temas/transport/', 'topic')
    expect(frame).toEqual({
      siteTitle: 'Cuaderno de prueba',
      siteDescription: 'Artículos en español y en inglés, lado a lado',
      home: '/es/',
      sections: [
        { href: '/es/archivo/', text: 'Archivo' },
        { href: '/es/temas/', text: 'Temas', current: true },
        { href: '/es/personas/', text: 'Personas' },
        { href: '/es/medios/', text: 'Medios' },
        { href: '/es/buscar/', text: 'Buscar' },
      ],
      footer: [
        { href: '/es/quienes-somos/', text: 'Quiénes somos' },
        { href: '/es/estado/', text: 'Estado de las traducciones' },
        { href: '/es/feed.xml', text: 'Canal de noticias (Atom)' },
        { href: '/en/', text: 'This site in English', language: 'en' },
      ],
    })
  })

  test('has a head of its own', () => {
    const { head } = pageAt(renderedWith(), '/en/topics/', 'topics')
    expect(withoutKeys(head)).toEqual({
      title: 'Topics · Test Notebook',
      description: 'What the articles of Test Notebook are about.',
      canonical: 'https://example.org/en/topics/',
      robots: 'index, follow',
      alternates: [
        { hreflang: 'es', href: 'https://example.org/es/temas/' },
        { hreflang: 'en', href: 'https://example.org/en/topics/' },
        { hreflang: 'x-default', href: 'https://example.org/es/temas/' },
      ],
      feeds: [
        { href: '/en/feed.xml', type: 'application/atom+xml', title: 'Test Notebook in English' },
        { href: '/en/feed.json', type: 'application/feed+json', title: 'Test Notebook in English' },
      ],
      jsonLd: undefined,
      openGraph: [
        { property: 'og:type', content: 'website' },
        { property: 'og:title', content: 'Topics' },
        { property: 'og:description', content: 'What the articles of Test Notebook are about.' },
        { property: 'og:url', content: 'https://example.org/en/topics/' },
        { property: 'og:site_name', content: 'Test Notebook' },
        { property: 'og:locale', content: 'en_US' },
        ...cardTags('media/cards/en.png', 'Test Notebook · Cuaderno de prueba · example.org'),
      ],
      assets: {
        style: '/assets/style.css',
        pages: {},
        script: '/assets/reader.js',
        scripts: {},
        search: '/assets/search.js',
        icon: '/assets/icon.svg',
        fonts: [],
      },
    })
  })

  test('has a path that no edition’s slug can take', () => {
    const ofEditions: Page['kind'][] = ['article', 'facing', 'static']
    const { pages } = renderedWith(many(51, 'es'))
    const own = pages.filter(({ kind }) => !ofEditions.includes(kind))
    const names = own.flatMap(({ path }) => /^\/e[sn]\/([^/]+)\//.exec(path)?.[1] ?? [])
    expect([...new Set(names)].filter((name) => !SITE_PATHS.has(name))).toEqual([])
    expect(names).toEqual(expect.arrayContaining(['archivo', 'people', 'temas', 'outlets', 'buscar', 'status']))
  })

  test('has a path and a title that no other has in its language', () => {
    const { pages } = renderedWith({ ...many(51, 'es'), 'pages/about/index.es.md': about })
    const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) < index)
    expect(repeated(pages.map(({ path }: Page) => path))).toEqual([])
    expect(repeated(pages.map(({ language, head }: Page) => `${language} ${head.title}`))).toEqual([])
  })
})

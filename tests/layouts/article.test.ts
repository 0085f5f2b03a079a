import { describe, expect, it } from 'vitest'
import { renderPage } from '../../layouts/index.ts'
import { ARTICLE, ENGLISH_OF_OUTLET, STATIC } from './article-pages.ts'
import { attributes, below, first, linksIn, Parsed, textOf } from './parsed.ts'

const page = new Parsed(ARTICLE)
const classes = (parsed: Parsed, name: string) =>
  below(parsed.only(name)).map((element) => attributes(element).class ?? element.tagName)

describe('the opening of an article', () => {
  it('has topic, title, twin, description, byline and note, in this order', () => {
    const parts = ['kick', 'h1', 'twin', 'deck', 'meta', 'origin']
    expect(classes(page, 'opening').filter((name) => parts.includes(name))).toEqual(parts)
  })

  it('links the other edition by its title', () => {
    expect(linksIn(page.only('twin'))).toEqual(['[English, translation: The Night Bus](/sub/en/the-night-bus/) en en'])
    expect(textOf(page.only('twin'))).toBe('Título en la otra lengua: English, translation: The Night Bus')
  })

  it('says who did what, when, and how long it takes to read', () => {
    const byline = first(below(page.only('opening')).filter((element) => attributes(element).class === 'meta'))
    expect(byline.childNodes.map(textOf)).toEqual([
      'Por Ana Ruiz',
      'Traducción de Tom Hale',
      'Revisión de Lía Soto',
      '12 de marzo de 2026',
      'Actualizado: 14 de marzo de 2026',
      '6 min de lectura',
    ])
    expect(linksIn(byline)).toEqual([
      '[Ana Ruiz](/sub/es/personas/ana-ruiz/)',
      '[Tom Hale](/sub/es/personas/tom-hale/)',
    ])
    expect(below(byline).flatMap((element) => attributes(element).datetime ?? [])).toEqual(['2026-03-12', '2026-03-14'])
  })

  it('joins several people as the language does', () => {
    const people = [...ARTICLE.authors, { name: 'Eva Gil', href: undefined }]
    expect(textOf(new Parsed({ ...ARTICLE, authors: people }).only('opening'))).toContain('Por Ana Ruiz y Eva Gil')
  })

  it('says where the original appeared, with its link in its language, and that a machine helped', () => {
    expect(textOf(page.only('origin'))).toBe(
      'Publicado originalmente en español en El autobús de la noche de Infobae, 10 de marzo de 2026.' +
        'Traducción automática, editada por una persona.',
    )
    expect(linksIn(page.only('note'))).toEqual(['[El autobús de la noche](https://www.infobae.com/autobus/) es es'])
    expect(below(page.only('note')).map(({ tagName }) => tagName)).toEqual(['a', 'strong', 'time'])
  })

  it('says in words why there is no other edition', () => {
    const missing = 'Este artículo todavía no está en inglés.'
    const alone = new Parsed({ ...ARTICLE, twin: undefined, missing, related: [] })
    expect(textOf(alone.only('none'))).toBe(missing)
  })
})

describe('the contents of a long article', () => {
  const contents = [{ href: '#b2', text: 'Quién viaja' }]
  const long = new Parsed({ ...ARTICLE, contents })

  it('are a list of links with a name of its own, folded without script, ahead of the text', () => {
    const [list] = long.all('nav', (given) => given.class?.startsWith('toc') === true)
    expect(attributes(first([list]))['aria-label']).toBe('Contenido')
    expect(linksIn(first([list]))).toEqual(['[Quién viaja](#b2)'])
    expect(textOf(first(below(first([list])).filter(({ tagName }) => tagName === 'summary')))).toBe('Contenido')
  })

  it('come with the script that marks what is read, which no other article loads', () => {
    const scripts = (parsed: Parsed) =>
      parsed.all('script', ({ src }) => src !== undefined).map((each) => attributes(each).src)
    expect(scripts(long)).toEqual(['/sub/assets/contents.js'])
    expect(scripts(page)).toEqual(['/sub/assets/article.js'])
    expect(page.all('nav', (given) => given.class?.startsWith('toc') === true)).toEqual([])
  })
})

describe('the language bar', () => {
  it('has this edition as text, marked, and the other one as a link', () => {
    const entries = below(page.only('lbar')).filter(({ tagName }) => tagName === 'li')
    expect(attributes(page.only('lbar'))['aria-label']).toBe('Leer este artículo en')
    expect(entries.map(textOf)).toEqual(['Español original', 'English translation', 'Las dos lenguas'])
    expect(entries.map((entry) => attributes(first(below(entry))))).toEqual([
      { lang: 'es', 'aria-current': 'page' },
      { href: '/sub/en/the-night-bus/', lang: 'en', hreflang: 'en', 'data-twin': '' },
      { href: '/sub/es/el-autobus-de-la-noche/bilingue/', 'data-twin': '' },
    ])
  })

  it('has this edition first and leads out to the original in the outlet', () => {
    const bar = new Parsed(ENGLISH_OF_OUTLET).only('lbar')
    expect(textOf(bar)).toBe('English translationEspañol original en Infobae')
    expect(linksIn(bar)).toEqual(['[Español original en Infobae](https://www.infobae.com/autobus/) es es'])
    expect(attributes(first(below(bar).filter(({ tagName }) => tagName === 'a'))).rel).toBe('external')
  })

  it('says in words that an edition is missing, and where the rest of the site in its language is', () => {
    const site = { text: 'This site in English', href: '/sub/en/' }
    const missing = { language: 'en', state: 'missing', words: 'Todavía no hay versión en inglés', site } as const
    const languages = [...ARTICLE.languages.slice(0, 1), missing]
    const bar = new Parsed({ ...ARTICLE, twin: undefined, both: undefined, languages }).only('lbar')
    expect(textOf(bar)).toBe('Español originalTodavía no hay versión en inglés This site in English')
    expect(linksIn(bar)).toEqual(['[This site in English](/sub/en/) en en'])
  })
})

describe('below the opening', () => {
  it('has the picture with its caption and, apart from it, its credit', () => {
    const parts = below(first(page.all('figcaption'))).filter(({ tagName }) => tagName !== 'a')
    expect(parts.map(textOf)).toEqual(['La línea 8 a las tres de la mañana.', 'Imagen: Estudio Norte'])
    expect(attributes(first(page.all('img'))).alt).toBe('Un autobús iluminado en una calle vacía.')
  })

  it('has the body as it was rendered', () => {
    expect(page.html).toContain(
      `<section class="body cap" data-opposite="${ARTICLE.opposite}" data-copy="Copiar el enlace en español" ` +
        `data-copied="Copiado">${ARTICLE.body()}</section>`,
    )
  })

  it.each([
    ['<p id="b1"><a class="pn"></a><em>Ella</em> dijo.</p>', 'body cap'],
    ['<p id="b1"><a class="pn"></a><em>Él</em> dijo.</p>', 'body cap accented'],
    ['<p>E\u0301l dijo.</p>', 'body cap accented'],
    ['<p>Ça ira.</p>', 'body cap tailed'],
    ['<p>Quien lee.</p>', 'body cap tailed'],
    ['<p>—Ya es tarde.</p>', 'body'],
    ['<p>«Ya es tarde».</p>', 'body'],
    ['<p>1921 fue un año largo.</p>', 'body'],
    ['<h2>Antes</h2><p>Era tarde.</p>', 'body'],
  ])('begins %j in a large letter where it is one: %s', (html, look) => {
    expect(new Parsed({ ...ARTICLE, body: () => html }).html).toContain(`<section class="${look}"`)
  })

  it('says what is not up to date, with links to it, after the disclaimer', () => {
    const blocks = [
      { href: '#p-1', text: 'El autobús sale…' },
      { href: '/sub/en/the-night-bus/#p-2', text: 'The bus…', language: 'en' as const },
    ]
    const behind = new Parsed({ ...ARTICLE, freshness: [{ text: 'Dos párrafos cambiaron:', isBehind: true, blocks }] })
    const sections = below(behind.only('colophon')).filter(({ tagName }) => tagName === 'section')
    expect(sections.map(textOf).slice(1, 3)).toEqual([
      'AdvertenciaLas opiniones son de su autora.',
      'Estado de la traducciónDos párrafos cambiaron:El autobús sale…The bus…',
    ])
    expect(linksIn(behind.only('fresh'))).toEqual([
      '[El autobús sale…](#p-1)',
      '[The bus…](/sub/en/the-night-bus/#p-2) en en',
    ])
    expect(linksIn(behind.only('origin')).at(-1)).toBe(
      '[El original cambió después de esta traducción: vea dónde.](#freshness_)',
    )
  })

  it('closes with people, disclaimer, corrections, rights and how to cite it', () => {
    const sections = below(page.only('colophon')).filter(({ tagName }) => tagName === 'section')
    expect(sections.map(textOf)).toEqual([
      'Quiénes firmanAutoríaAna Ruiz, Universidad del RíoAna Ruiz escribe sobre ciudades.TraducciónTom Hale',
      'AdvertenciaLas opiniones son de su autora.',
      'Correcciones14 de marzo de 2026Decía que el autobús salía a las once.',
      `Derechos y republicaciónLicencia: CC BY 4.0 ${ARTICLE.republication.terms.join('')}${ARTICLE.republication.creditWords.join('')}Crédito que conservar, en HTML${ARTICLE.republication.credit}El artículo completo en HTMLCopiar el artículo completo`,
      'Cómo citarChicago Ana Ruiz, «El autobús de la noche», Cuaderno de prueba, 12 de marzo de 2026.APA Ruiz, A. (2026, 12 de marzo). El autobús de la noche.Para gestores de referencias: RIS, CSL-JSON, BibTeX',
      'Para llevarLibro electrónico en las dos lenguas (EPUB)',
    ])
  })

  it('has the credit to copy as text in a field with a name, that nobody can change', () => {
    const field = first(page.all('textarea'))
    expect(attributes(field)).toMatchObject({ readonly: '', 'aria-label': 'Crédito que conservar, en HTML' })
    expect(textOf(field)).toBe(ARTICLE.republication.credit)
    expect(below(field)).toEqual([])
  })

  it('has the same credit in words, for paper', () =>
    expect(page.all('p', ({ class: name }) => name === 'paper').map(textOf)).toEqual([
      '«El autobús», de Ana Ruiz, apareció en Cuaderno de prueba.',
    ]))

  it('has no field where nobody else may publish it', () => {
    const republication = { terms: ['No puede republicarse.'], credit: undefined, creditWords: [], file: undefined }
    expect(new Parsed({ ...ARTICLE, republication }).all('details textarea')).toEqual([])
  })

  it('leads to files for programs, which are saved', () => {
    const files = page.all('a', ({ download }) => download !== undefined).map(attributes)
    expect(files).toEqual([
      { href: '/sub/es/el-autobus-de-la-noche/republicar.txt', download: 'el-autobus-de-la-noche.html' },
      { href: '/sub/es/el-autobus-de-la-noche/cita.ris', download: 'el-autobus-de-la-noche.ris' },
      { href: '/sub/es/el-autobus-de-la-noche/cita.json', download: 'el-autobus-de-la-noche.json' },
      { href: '/sub/es/el-autobus-de-la-noche/cita.bib', download: 'el-autobus-de-la-noche.bib' },
      {
        href: '/sub/es/el-autobus-de-la-noche/el-autobus-de-la-noche.epub',
        download: 'el-autobus-de-la-noche.epub',
      },
    ])
  })

  it('leads on to others, in their language', () => {
    const related = first(page.all('article').slice(1))
    expect(linksIn(related)).toEqual(['[The Town Clock](/sub/en/the-town-clock/) en'])
    expect(attributes(first(below(related).filter(({ tagName }) => tagName === 'h3'))).lang).toBe('en')
    expect(textOf(related)).toContain('Solo en inglés')
  })

  it('has no empty section where there is nothing to say', () => {
    const bare = { ...ARTICLE, people: [], disclaimer: undefined, corrections: [], rights: [], photo: undefined }
    const alone = new Parsed({ ...bare, downloads: [], related: [], note: undefined, method: undefined, topics: [] })
    expect(alone.all('figure')).toEqual([])
    expect(
      alone
        .all('section', ({ class: name = '' }) => !/^(?:story|body)/.test(name))
        .map((section) => textOf(first(below(section)))),
    ).toEqual(['Derechos y republicación', 'Cómo citar'])
    expect(alone.all('p h2').filter((element) => textOf(element) === '')).toEqual([])
  })
})

it('lays out a static page with its twin and the day of its last change', () => {
  const about = new Parsed(STATIC)
  expect(textOf(about.only('opening'))).toBe(
    'Acerca deTítulo en la otra lengua: English: AboutQuiénes somos.Actualizado: 14 de marzo de 2026',
  )
  expect(about.html).toContain('<p id="b1">Hacemos un cuaderno.</p>')
})

describe('a title', () => {
  const titled = (title: string) => /<h1>(.*?)<\/h1>/s.exec(renderPage({ ...ARTICLE, title }))?.[1]

  it.each([
    ['https://example.org/la-ruta?a=1', 'https://<wbr>example.<wbr>org/<wbr>la-<wbr>ruta?<wbr>a=<wbr>1'],
    ['Escribir a redaccion@example.org', 'Escribir a redaccion@<wbr>example.<wbr>org'],
    ['Entrada y/o salida, ida-vuelta', 'Entrada y/o salida, ida-vuelta'],
  ])('ends the lines of an address after its marks, without a hyphen: %s', (title, html) =>
    expect(titled(title)).toBe(html),
  )

  it('breaks a long word at its hyphens', () =>
    expect(titled('Internacionalización')).toMatch(/^<span class="long">Inter\u00ad/))
})

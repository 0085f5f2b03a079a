import { describe, expect, it } from 'vitest'
import type { FacingPage } from '../../src/model.ts'
import { FACING, FACING_EN } from './facing-pages.ts'
import { attributes, below, type Element, first, linksIn, Parsed, textOf } from './parsed.ts'

const page = new Parsed(FACING)
const frames = [page, new Parsed(FACING_EN)]
const withClass = (parsed: Parsed, name: string) =>
  parsed.elements.filter((element) => attributes(element).class?.split(' ').includes(name))
const rows = withClass(page, 'row')
const rowAt = (id: string, of = rows) => first(of.filter((row) => attributes(row).id === id))
const cells = (row: Element) =>
  below(row)
    .filter((element) => attributes(element).lang !== undefined)
    .map((cell) => `${attributes(cell).class?.split(' ')[0]} ${attributes(cell).lang}: ${textOf(cell)}`)

describe('rows', () => {
  it('have the source before the translation, each in its language', () => {
    expect(rows.flatMap(cells)).toEqual([
      's es-419: Uno.',
      't en-US: One. And more.',
      's es-419: Quién viaja',
      't en-US: Who rides',
      's es-419: Dos.',
      't es-419: Sin traducción',
      's es-419: Solo en inglés',
      't en-US: Three.',
      's es-419: Notas',
      't en-US: Notes',
      's es-419: Nota.',
      't en-US: Note.',
    ])
  })

  it('say in the language of the frame that there is nothing opposite', () => {
    const english = withClass(frames[1] as Parsed, 'row')
    expect([...cells(rowAt('p3', english)), ...cells(rowAt('p4', english))]).toEqual([
      's es-419: Dos.',
      't en-US: Not translated',
      's en-US: Only in English',
      't en-US: Three.',
    ])
  })

  it('are found by every id of theirs, and lead by their number to the same place in the edition of the frame', () => {
    const [anchor, number] = below(rowAt('p1'))
    expect([anchor, number].map((element) => attributes(first([element])))).toEqual([
      { id: 'p2' },
      {
        class: 'n',
        href: '/sub/es/el-autobus-de-la-noche/#p1',
        hreflang: 'es',
        tabindex: '-1',
        'aria-hidden': 'true',
      },
    ])
    const hrefs = frames.map((frame) => withClass(frame, 'n').map((link) => attributes(link).href))
    const [es, en] = ['/sub/es/el-autobus-de-la-noche/', '/sub/en/the-night-bus/']
    expect(hrefs).toEqual([
      [`${es}#p1`, `${es}#p3`, `${en}#p4`],
      [`${en}#p1`, `${es}#p3`, `${en}#p4`],
    ])
    expect(below(rowAt('h1')).filter(({ tagName }) => tagName === 'a')).toEqual([])
  })

  it('are no landmarks, but for the notes together, under one heading', () => {
    const body = page.only('facing')
    const sections = below(body).filter(({ tagName }) => tagName === 'section')
    expect(sections.map(attributes)).toEqual([{ role: 'doc-endnotes', 'aria-label': 'Notas' }])
    expect(textOf(first(page.elements.filter((element) => attributes(element).id === 'notes_')))).toBe('NotasNotes')
    expect(below(first(sections)).flatMap((element) => attributes(element).id ?? [])).toEqual(['notes_', 'n1'])
  })
})

describe('what is outdated', () => {
  const rows = () => FACING.rows().map((row) => ({ ...row, isOutdated: row.ids[0] === 'p1' }))
  const outdated = [FACING, FACING_EN].map((frame) => new Parsed({ ...frame, rows }))

  it('is marked, and said in the language of the frame at the head of the translation', () => {
    const marked = outdated.map((frame) => withClass(frame, 'outdated').map((row) => row.childNodes.map(textOf)))
    expect(marked).toEqual([
      [['', '1', 'Ver en español', 'Uno.', 'Cambió en español después de esta traducción.One. And more.']],
      [['', '1', 'Uno.', 'See it in English', 'Changed in Spanish after this translation.One. And more.']],
    ])
    const words = outdated.map((frame) => attributes(frame.only('stale')))
    expect(words).toEqual([
      { class: 'stale', lang: 'es-419' },
      { class: 'stale', lang: 'en-US' },
    ])
  })

  it('is listed at the end', () => {
    const text = '1 paragraph changed in Spanish after this translation:'
    const freshness = [{ text, blocks: [{ href: '#p1', text: 'One.' }] }]
    const list = new Parsed({ ...FACING_EN, freshness }).only('fresh')
    expect(textOf(list)).toBe(`State of the translation${text}One.`)
    expect(linksIn(list)).toEqual(['[One.](#p1)'])
    expect(attributes(list).id).toBe('freshness_')
  })
})

describe('the head', () => {
  it('has the title of the frame as its heading, on its side, and the other one beside it', () => {
    const titles = frames.map((frame) =>
      frame.elements
        .filter((element) => element.tagName === 'h1' || attributes(element).class?.split(' ')[0] === 'h1')
        .map((element) => [element.tagName, attributes(element).lang, textOf(element)]),
    )
    expect(titles).toEqual([
      [
        ['h1', undefined, 'El autobús de la noche'],
        ['p', 'en-US', 'The Night Bus'],
      ],
      [
        ['p', 'es-419', 'El autobús de la noche'],
        ['h1', undefined, 'The Night Bus'],
      ],
    ])
  })

  it('says on each side which edition it is and who made it', () => {
    expect(withClass(page, 'meta').map((names) => [attributes(names).lang, ...names.childNodes.map(textOf)])).toEqual([
      ['es-419', 'Español, original', 'Por Ana Ruiz', '12 de marzo de 2026'],
      [
        'en-US',
        'English, translation',
        'Translated by Tom Hale',
        'Reviewed by Lía Soto',
        'March 14, 2026',
        'Machine translation, corrected by a person.',
      ],
    ])
  })

  it('leads to each edition alone, with the place, and says that this page is both', () => {
    const nav = page.only('only')
    expect(attributes(nav)['aria-label']).toBe('Leer este artículo en')
    expect(linksIn(nav)).toEqual([
      '[Edición en español](/sub/es/el-autobus-de-la-noche/) es es',
      '[English edition](/sub/en/the-night-bus/) en en',
    ])
    const links = below(nav).filter(({ tagName }) => tagName === 'a')
    expect(links.map((link) => attributes(link)['data-twin'])).toEqual(['', ''])
    const current = below(nav).filter((element) => attributes(element)['aria-current'] === 'page')
    expect(current.map(textOf)).toEqual(['Las dos lenguas'])
  })

  it('has the note on the side of its language', () => {
    expect(frames.map((frame) => attributes(frame.only('note')).class)).toEqual(['note', 'note t'])
  })

  it('leads to what is said of a translation that is behind, and of none that is up to date', () => {
    const leading = (blocks: FacingPage['freshness'][number]['blocks']) =>
      linksIn(
        new Parsed({
          ...FACING_EN,
          note: undefined,
          freshness: [{ text: 'State', ...(blocks.length > 0 && { isBehind: true }), blocks }],
        }).only('spread'),
      )
    const says = '[The original changed after this translation: see where.](#freshness_)'
    expect(leading([{ href: '#p1', text: 'One.' }])).toContain(says)
    expect(leading([])).not.toContain(says)
  })
})

describe('the picture', () => {
  const pictures = (parsed: Parsed) => below(parsed.only('frontis')).filter(({ tagName }) => tagName === 'img')

  it('is there once, described in the language of the frame, with captions and credits in both', () => {
    expect(frames.map((frame) => pictures(frame).map((image) => attributes(image).alt))).toEqual([
      ['Un autobús iluminado en una calle vacía.'],
      ['A lit bus.'],
    ])
    expect(below(page.only('frontis')).flatMap((element) => attributes(element).lang ?? [])).toEqual([
      'es-419',
      'en-US',
    ])
    expect(textOf(first(page.all('figcaption')))).toBe(
      'La línea 8 a las tres de la mañana.Imagen: Estudio NorteLine 8 at three.Image: Estudio Norte',
    )
  })

  it('is there twice where each edition has its own', () => {
    const { translation } = FACING
    const photo = { ...translation.photo, src: '/sub/bus.png' } as NonNullable<typeof translation.photo>
    const own = new Parsed({ ...FACING, translation: { ...translation, photo } })
    expect(pictures(own).map((image) => attributes(image).alt)).toEqual([
      'Un autobús iluminado en una calle vacía.',
      'A lit bus.',
    ])
    expect(own.all('figure').map((figure) => attributes(figure).lang)).toEqual(['es-419', 'en-US'])
  })

  it('says its language where the edition of the frame says nothing of it', () => {
    const alone = new Parsed({ ...FACING_EN, translation: { ...FACING.translation, photo: undefined } })
    expect(pictures(alone).map((image) => attributes(image).lang)).toEqual(['es-419'])
  })

  it('is not missed', () => {
    const { source, translation } = FACING
    const without = { source: { ...source, photo: undefined }, translation: { ...translation, photo: undefined } }
    expect(new Parsed({ ...FACING, ...without }).all('figure')).toEqual([])
  })
})

it('offers four views, both languages first chosen', () => {
  const views = page.only('views')
  expect(textOf(first(below(views)))).toBe('Mostrar')
  const choices = below(views).filter(({ tagName }) => tagName === 'label')
  expect(choices.map((choice) => [attributes(choice).lang, textOf(choice)])).toEqual([
    ['es', 'Español'],
    [undefined, 'Ambas lenguas'],
    ['en', 'English'],
    [undefined, 'Aprender: el español está tapado'],
  ])
  expect(
    below(views)
      .filter(({ tagName }) => tagName === 'input')
      .map(attributes),
  ).toEqual([
    { type: 'radio', name: 'view', id: 'view-s' },
    { type: 'radio', name: 'view', id: 'view-both', checked: '' },
    { type: 'radio', name: 'view', id: 'view-t' },
    { type: 'radio', name: 'view', id: 'view-learn' },
  ])
})

it('closes in brief, and leads to the whole of both', () => {
  const sections = below(page.only('colophon')).filter(({ tagName }) => tagName === 'section')
  expect(sections.map(textOf)).toEqual([
    'Quiénes firmanAutoríaAna Ruiz, Universidad del RíoTraducciónTom Hale',
    'AdvertenciaLas opiniones son de su autora.',
    'Correcciones14 de marzo de 2026Decía que el autobús salía a las once.',
    'DerechosLicencia: CC BY 4.0',
    'El artículo completoEl autobús de la noche https://example.org/sub/es/el-autobus-de-la-noche/The Night Bus https://example.org/sub/en/the-night-bus/',
  ])
})

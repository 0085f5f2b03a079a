import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { openKeeper } from '../../../src/keep/keeper.ts'
import { siteOf } from '../../../src/pipeline.ts'
import { buildSite } from '../../../src/publish/build-site.ts'
import { filesBelow } from '../../../src/publish/files-below.ts'
import { withBody } from '../../support/bodies.ts'
import { type Changes, EN, ES, newsroomWith, SITE } from '../../support/newsroom.ts'
import { newOut } from '../../support/site.ts'
import { sourceOf } from '../../support/source.ts'

const BOOK = 'es/el-autobus-de-la-noche/el-autobus-de-la-noche.epub'

const GLOSSARY = 'newsroom/glossary.yml'
const wanting = (text: string) => `${text}downloads: [epub]\n`
const WANTED: Changes = { [SITE]: wanting }

async function booksOf(changes: Changes = {}) {
  const out = newOut()
  await buildSite(sourceOf(newsroomWith({ ...WANTED, ...changes })), { out, drafts: false })
  const names = [...filesBelow(out)].filter((name) => name.endsWith('.epub')).sort()
  const book = (name: string) => unzipSync(readFileSync(join(out, name)))
  const page = (name: string) => readFileSync(join(out, name), 'utf8')
  return { out, names, book, page }
}

const textOf = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[`EPUB/${name}`] as Uint8Array)

function* elements(node: XmlElement): Generator<XmlElement> {
  yield node
  for (const child of node.children) if (child instanceof XmlElement) yield* elements(child)
}

const rootOf = (xml: string): XmlElement => parseXml(xml).root as XmlElement
const named = (root: XmlElement, name: string) => [...elements(root)].filter((element) => element.name === name)

/** Attributes that mean something on pages alone. */
const OF_PAGES = /^(?:data-|tabindex$|srcset$|sizes$|loading$|aria-current$)/

/**
 * What epubcheck looks at first: every file is declared, every link leads somewhere, no relative one out of the book, no id
 * stands twice. And nothing is there for the style or the scripts of pages.
 */
function isSound(files: Record<string, Uint8Array>): void {
  expect(Object.keys(files)[0]).toBe('mimetype')
  expect(strFromU8(files.mimetype as Uint8Array)).toBe('application/epub+zip')
  const declared = named(rootOf(textOf(files, 'package.opf')), 'item').map(
    ({ attributes }) => `EPUB/${attributes.href}`,
  )
  const others = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf']
  expect([...declared, ...others].sort()).toEqual(Object.keys(files).sort())
  const documents = new Map(
    Object.keys(files)
      .filter((name) => name.endsWith('.xhtml'))
      .map((name) => [name.slice('EPUB/'.length), rootOf(strFromU8(files[name] as Uint8Array))]),
  )
  const style = textOf(files, 'style.css')
  const idsIn = (root: XmlElement) => [...elements(root)].flatMap(({ attributes }) => attributes.id ?? [])
  for (const [name, root] of documents) {
    const ids = idsIn(root)
    expect(new Set(ids).size, name).toBe(ids.length)
    for (const { name: tag, attributes } of elements(root)) {
      expect(Object.keys(attributes).filter((attribute) => OF_PAGES.test(attribute))).toEqual([])
      expect(attributes.class?.split(' ').filter((look) => !style.includes(`.${look}`)) ?? [], name).toEqual([])
      expect(tag === 'span' && Object.keys(attributes).length === 0, name).toBe(false)
      const { href = '' } = attributes
      if (tag !== 'a' || /^(?:https?|mailto):/.test(href)) continue
      const [file, id] = href.split('#')
      const target = documents.get(file || name)
      expect(target, `${name}: ${href}`).toBeDefined()
      if (id !== undefined && target) expect(idsIn(target), `${name}: ${href}`).toContain(id)
    }
    for (const { attributes } of named(root, 'img')) {
      expect(Object.keys(attributes)).toEqual(expect.arrayContaining(['alt', 'src']))
      expect(files).toHaveProperty([`EPUB/${attributes.src}`])
    }
  }
}

describe('a book of an article', () => {
  it('has both languages paragraph by paragraph, then each by itself, and says who made them', async () => {
    const { names, book, page } = await booksOf()
    expect(names).toContain(BOOK)
    const files = book(BOOK)
    isSound(files)
    expect(Object.keys(files).filter((name) => name.endsWith('.xhtml'))).toEqual([
      'EPUB/cover.xhtml',
      'EPUB/title.xhtml',
      'EPUB/contents.xhtml',
      'EPUB/1-both.xhtml',
      'EPUB/1-es.xhtml',
      'EPUB/1-en.xhtml',
      'EPUB/1-end.xhtml',
    ])
    const pairs = named(rootOf(textOf(files, '1-both.xhtml')), 'div').filter(({ attributes }) =>
      attributes.class?.startsWith('pair'),
    )
    expect(pairs.length).toBeGreaterThan(1)
    for (const pair of pairs) {
      const sides = named(pair, 'div').flatMap(({ attributes }) => attributes.lang ?? [])
      expect(sides).toEqual(['es', 'en'])
    }
    expect(textOf(files, '1-end.xhtml')).toContain('Ana Ruiz')
    expect(page(`${BOOK.replace(/[^/]*$/, '')}index.html`)).toContain(`/${BOOK}`)
  })

  it('has a cover with both titles, which its package names and its first page describes', async () => {
    const files = (await booksOf()).book(BOOK)
    const opf = rootOf(textOf(files, 'package.opf'))
    const item = named(opf, 'item').find(({ attributes }) => attributes.properties === 'cover-image')
    expect(item?.attributes).toMatchObject({ href: 'cover.png', 'media-type': 'image/png' })
    expect(named(opf, 'meta').find(({ attributes }) => attributes.name === 'cover')?.attributes.content).toBe(
      item?.attributes.id,
    )
    const picture = files['EPUB/cover.png'] as Uint8Array
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 768, height: 1024 })
    expect(picture.length).toBeLessThan(40_000)
    const [shown] = named(rootOf(textOf(files, 'cover.xhtml')), 'img')
    expect(shown?.attributes).toEqual({ role: 'doc-cover', src: 'cover.png', alt: 'Cubierta: El autobús de la noche' })
  })

  it('has another cover where its title is another', async () => {
    const coverOf = async (changes: Changes) => (await booksOf(changes)).book(BOOK)['EPUB/cover.png'] as Uint8Array
    const renamed = await coverOf({ [EN]: (text: string) => text.replace(/^title: .*$/m, 'title: The Late Bus') })
    expect(Buffer.from(renamed).equals(await coverOf({}))).toBe(false)
  })

  it('leads from a paragraph to the same one in the other language', async () => {
    const files = (await booksOf()).book(BOOK)
    const [number] = named(rootOf(textOf(files, '1-es.xhtml')), 'a').filter(
      ({ attributes }) => attributes.class === 'pn',
    )
    expect(number?.attributes.href).toMatch(/^1-en\.xhtml#/)
    expect(number?.text).toBe('1')
  })

  it('has the words of the glossary without a way to it, which is in no book', async () => {
    const term = {
      [SITE]: (text: string) => `${wanting(text)}glossary: true\n`,
      [GLOSSARY]: '- {es: medianoche, en: midnight, kind: term}\n',
    }
    const { book, page } = await booksOf({ ...term, [ES]: withBody('Sale a medianoche.') })
    expect(page('es/el-autobus-de-la-noche/index.html')).toContain('class="term"')
    const files = book(BOOK)
    isSound(files)
    for (const name of ['1-both.xhtml', '1-es.xhtml']) {
      expect(textOf(files, name)).toContain('Sale a medianoche.')
      expect(textOf(files, name)).not.toContain('glosario')
    }
  })

  it('keeps how columns and lists look, and nothing of pages', async () => {
    const body = '| Línea | Viajes |\n|---|---:|\n| 8 | 40 |\n\n- Uno\n  - Dos\n\n> Hola.\n>\n> — Ana Ruiz'
    const files = (await booksOf({ [ES]: withBody(body), [EN]: withBody(body) })).book(BOOK)
    isSound(files)
    expect(textOf(files, '1-es.xhtml')).toContain('<td class="end">40</td>')
    expect(textOf(files, '1-both.xhtml')).toContain('<ul class="deep-2">')
  })

  it('says what it is in its package', async () => {
    const opf = textOf((await booksOf()).book(BOOK), 'package.opf')
    for (const said of [
      '<dc:language>es</dc:language><dc:language>en</dc:language>',
      'scheme="marc:relators">aut<',
      'scheme="marc:relators">trl<',
      '<dc:rights>',
      'schema:accessibilityHazard">none<',
      'schema:accessModeSufficient">textual<',
      'schema:accessibilityFeature">alternativeText<',
      'schema:accessibilitySummary">Texto que puede leerse en voz alta',
    ])
      expect(opf).toContain(said)
  })

  it('is the edition alone where there is no other', async () => {
    const { names, book } = await booksOf({ [EN]: null })
    expect(names.filter((name) => name.startsWith('en/the-night'))).toEqual([])
    const files = book(BOOK)
    isSound(files)
    expect(Object.keys(files).filter((name) => /1-/.test(name))).toEqual(['EPUB/1-es.xhtml', 'EPUB/1-end.xhtml'])
  })

  it('keeps what strangers wrote harmless, and text that XML does not know out', async () => {
    const { book } = await booksOf({
      [ES]: (text: string) =>
        `${text}\n\nUn \u{FFFE}hueco, <script>alert(1)</script> y [esto](javascript:alert(1)) & «más».\n`,
    })
    const files = book(BOOK)
    isSound(files)
    const text = textOf(files, '1-es.xhtml')
    expect(text).not.toMatch(/<script|javascript:|\u{FFFE}/u)
    expect(text).toMatch(/&(?:amp|#x26); «más»/)
  })

  it('is the same bytes whenever it is made', async () => {
    const [one, other] = [await booksOf(), await booksOf()]
    expect(readFileSync(join(one.out, BOOK)).equals(readFileSync(join(other.out, BOOK)))).toBe(true)
  })
})

describe('a volume', () => {
  it('is made of each topic, author and year with several articles, and linked from their pages', async () => {
    const { names, book, page } = await booksOf()
    const volumes = names.filter((name) => /^es\/(?:archivo|temas|personas)\//.test(name))
    expect(volumes).toContain('es/archivo/2026.epub')
    for (const name of volumes) isSound(book(name))
    expect(page('es/archivo/index.html')).toContain('/es/archivo/2026.epub')
  })
})

describe('without being asked for', () => {
  it('no book is made and none is linked', async () => {
    const out = newOut()
    await buildSite(sourceOf(newsroomWith()), { out, drafts: false })
    expect([...filesBelow(out)].filter((name) => name.endsWith('.epub'))).toEqual([])
    expect(readFileSync(join(out, 'es/archivo/index.html'), 'utf8')).not.toContain('.epub')
  })

  it('a build that asks makes them, whatever the settings say', () => {
    const newsroom = newsroomWith()
    const keeper = openKeeper(newsroom.files.root, undefined)
    const { site } = siteOf(newsroom, { drafts: false, downloads: ['epub'], keeper })
    expect(site.facts.downloads).toEqual(['epub'])
  })
})

import { basename, extname } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { BOOK_PARTS, BOOK_STYLE } from '../../../layouts/books/index.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { Book, SiteFacts, SitePicture } from '../../model.ts'
import { AUTONYMS } from '../../render/pages/language-entries.ts'
import { bookLinks, type Document } from './book-links.ts'
import { type ContentsEntry, contentsHtml } from './navigation-document.ts'
import { type BookFile, packageDocument } from './package-document.ts'
import { toXhtml } from './to-xhtml.ts'

const XHTML = 'application/xhtml+xml'
const TYPES: Readonly<Record<string, string>> = { '.jpg': 'image/jpeg', '.png': 'image/png' }
const CONTAINER =
  '<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
  '<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'
/** The first day that a zip can name: the same book is the same bytes, whenever it is packed. */
const FIRST_DAY = new Date(1980, 0, 1)

/** A book as an EPUB 3.3 (Open Container Format). `read`: the bytes of a picture of the site; what it throws is thrown. */
export async function packBook(
  book: Book,
  facts: SiteFacts,
  read: (picture: SitePicture) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const documents = documentsOf(book)
  const pictures = new Map(book.works.flatMap((work) => [...work.pictures]))
  const hrefFrom = bookLinks(book, documents, facts)
  const xhtml = documents.map(({ name, title, locale, html }) => {
    const pictureAt = (src: string) => nameOf(pictures.get(src))
    return [name, toXhtml({ locale, title, html, hrefOf: hrefFrom(name), pictureAt })] as const
  })
  const files: BookFile[] = [
    { name: 'style.css', type: 'text/css' },
    ...documents.map(({ name, properties }) => ({
      name,
      type: XHTML,
      isChapter: true,
      ...(properties !== undefined && { properties }),
    })),
    ...[...new Map([...pictures.values()].map((picture) => [picture.path, picture])).values()].map((picture) => ({
      name: nameOf(picture),
      type: TYPES[extname(picture.path)] ?? '',
    })),
  ]
  const packed: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageDocument(book, files)),
    'EPUB/style.css': strToU8(BOOK_STYLE),
  }
  for (const [name, content] of xhtml) packed[`EPUB/${name}`] = strToU8(content)
  for (const picture of pictures.values()) packed[`EPUB/${nameOf(picture)}`] = [await read(picture), { level: 0 }]
  return zipSync(packed, { mtime: FIRST_DAY })
}

function nameOf(picture: SitePicture): string
function nameOf(picture: SitePicture | undefined): string | undefined
function nameOf(picture: SitePicture | undefined): string | undefined {
  return picture && `pictures/${basename(picture.path)}`
}

function documentsOf(book: Book): Document[] {
  const { language, locale, works } = book
  const words = textsOf(language).pages
  const ofWorks = works.flatMap(({ chapters, closing }, index): Document[] => [
    ...chapters.map((page): Document => {
      const words = page.kind === 'facing' ? 'both' : page.language
      return {
        name: `${index + 1}-${words}.xhtml`,
        title: page.title,
        locale: page.locale,
        html: BOOK_PARTS.chapter(page),
        page,
      }
    }),
    {
      name: `${index + 1}-end.xhtml`,
      title: words.book.closing,
      locale: closing.locale,
      html: BOOK_PARTS.closing(closing),
    },
  ])
  const title = { name: 'title.xhtml', title: book.title, locale, html: BOOK_PARTS.title(book) }
  const contents = contentsHtml(words.book.contents, [
    { words: words.book.start, file: title.name },
    ...contentsOf(book, ofWorks),
  ])
  return [
    title,
    { name: 'contents.xhtml', title: words.book.contents, locale, html: contents, properties: 'nav' },
    ...ofWorks,
  ]
}

/** The parts of the only article, or the articles. */
function contentsOf({ language, works }: Book, documents: readonly Document[]): ContentsEntry[] {
  const { facing, book } = textsOf(language).pages
  const entryOf = ({ name, page }: Document): ContentsEntry => {
    if (page === undefined) return { words: book.closing, file: name }
    if (page.kind === 'facing') return { words: facing.page, file: name }
    return { words: AUTONYMS[page.language], locale: page.locale, file: name }
  }
  if (works.length === 1) return documents.map(entryOf)
  return works.map(({ closing }, index) => {
    const [first, ...others] = documents.filter(({ name }) => name.startsWith(`${index + 1}-`))
    return {
      words: closing.title,
      locale: closing.language === language ? undefined : closing.locale,
      file: first?.name ?? '',
      below: others.map(entryOf),
    }
  })
}

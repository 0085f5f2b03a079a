import { basename, extname } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { BOOK_STYLE, COVER_FILE } from '../../../layouts/books/index.ts'
import type { Book, SiteFacts, SitePicture } from '../../model.ts'
import { bookDocuments } from './book-documents.ts'
import { bookLinks } from './book-links.ts'
import { type BookFile, packageDocument } from './package-document.ts'
import { toXhtml } from './to-xhtml.ts'

const XHTML = 'application/xhtml+xml'
const TYPES: Readonly<Record<string, string>> = { '.jpg': 'image/jpeg', '.png': 'image/png' }
const CONTAINER =
  '<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
  '<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'
/** The first day that a zip can name: the same book is the same bytes, whenever it is packed. */
const FIRST_DAY = new Date(1980, 0, 1)

interface Painters {
  /** The bytes of a picture of the site; what it throws is thrown. */
  picture: (picture: SitePicture) => Promise<Uint8Array>
  /** A cover as a PNG. */
  cover: (cover: Book['cover']) => Uint8Array
}

/** A book as an EPUB 3.3 (Open Container Format). */
export async function packBook(book: Book, facts: SiteFacts, paint: Painters): Promise<Uint8Array> {
  const documents = bookDocuments(book)
  const pictures = new Map(book.works.flatMap((work) => [...work.pictures]))
  const pictureAt = (src: string) => {
    const picture = pictures.get(src)
    return src === COVER_FILE ? src : picture && nameOf(picture)
  }
  const hrefFrom = bookLinks(documents, facts)
  const files: BookFile[] = [
    { name: COVER_FILE, type: 'image/png', properties: 'cover-image' },
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
    [`EPUB/${COVER_FILE}`]: [paint.cover(book.cover), { level: 0 }],
  }
  for (const document of documents)
    packed[`EPUB/${document.name}`] = strToU8(toXhtml(document, { hrefOf: hrefFrom(document), pictureAt }))
  for (const picture of pictures.values())
    packed[`EPUB/${nameOf(picture)}`] = [await paint.picture(picture), { level: 0 }]
  return zipSync(packed, { mtime: FIRST_DAY })
}

const nameOf = (picture: SitePicture): string => `pictures/${basename(picture.path)}`

import { BOOK_PARTS } from '../../../layouts/books/index.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { ArticlePage, Book, FacingPage } from '../../model.ts'
import { AUTONYMS } from '../../render/pages/language-entries.ts'
import { type ContentsEntry, contentsHtml } from './navigation-document.ts'

/** A document of a book before it is XML. */
export interface BookDocument {
  name: string
  title: string
  /** BCP 47. */
  locale: string
  /** Of its body: harmless, as pages have it. */
  html: string
  /** The page that it is of, where it is a chapter. */
  page?: ArticlePage | FacingPage
  /** Of what closes an article: its chapters, whose paragraphs it names. */
  closes?: readonly BookDocument[]
  /** EPUB 3.3, `properties` of its item. */
  properties?: string
}

/** The documents of a book in reading order: cover, title page, contents, then of each article its chapters and what closes it. */
export function bookDocuments(book: Book): BookDocument[] {
  const { locale } = book
  const words = textsOf(book.language).pages.book
  const works = book.works.map((work, index) => documentsOf(work, String(index + 1), words.closing))
  const title = { name: 'title.xhtml', title: book.title, locale, html: BOOK_PARTS.title(book) }
  const entries = [{ words: words.start, file: title.name }, ...contentsOf(book, works)]
  const contents = { name: 'contents.xhtml', title: words.contents, locale, properties: 'nav' }
  const cover = { name: 'cover.xhtml', title: words.cover(book.title), locale, html: BOOK_PARTS.cover(book) }
  return [cover, title, { ...contents, html: contentsHtml(words.contents, entries) }, ...works.flat()]
}

function documentsOf({ chapters, closing }: Book['works'][number], number: string, title: string): BookDocument[] {
  const documents = chapters.map(
    (page): BookDocument => ({
      name: `${number}-${page.kind === 'facing' ? 'both' : page.language}.xhtml`,
      title: page.title,
      locale: page.locale,
      html: BOOK_PARTS.chapter(page),
      page,
    }),
  )
  const { locale } = closing
  return [
    ...documents,
    { name: `${number}-end.xhtml`, title, locale, html: BOOK_PARTS.closing(closing), closes: documents },
  ]
}

/** The parts of the only article, or the articles. */
function contentsOf({ language, works }: Book, documents: readonly BookDocument[][]): ContentsEntry[] {
  const { facing, book } = textsOf(language).pages
  const entryOf = ({ name, page }: BookDocument): ContentsEntry => {
    if (page === undefined) return { words: book.closing, file: name }
    if (page.kind === 'facing') return { words: facing.page, file: name }
    return { words: AUTONYMS[page.language], locale: page.locale, file: name }
  }
  if (works.length === 1) return documents.flat().map(entryOf)
  return works.map(({ closing }, index) => {
    const [first, ...others] = documents[index] ?? []
    return {
      words: closing.title,
      locale: closing.language === language ? undefined : closing.locale,
      file: first?.name ?? '',
      below: others.map(entryOf),
    }
  })
}

import type { Book } from '../../src/model.ts'

/** What a book is called in both languages, and where it is from. */
export function TitlePage({ book }: { book: Book }) {
  return (
    <section class="start">
      <h1>{book.title}</h1>
      {book.twin && (
        <p class="h1" lang={book.twin.locale}>
          {book.twin.title}
        </p>
      )}
      <p class="deck">{book.description}</p>
      <p class="meta">{book.publisher}</p>
      <p class="meta">
        <a href={book.page}>{book.page}</a>
      </p>
    </section>
  )
}

import type { Book } from '../../src/model.ts'
import { say } from '../components/texts.ts'

/** The picture of the cover, by its name in the book. */
export const COVER_FILE = 'cover.png'

/** The cover as the first page of a book: devices that show covers in their lists alone have it inside as well. */
export function Cover({ book }: { book: Book }) {
  const { cover } = say(book.language).book
  return (
    <section class="cover">
      <img role="doc-cover" src={COVER_FILE} alt={cover(book.title)} />
    </section>
  )
}

import { textsOf } from '../../ground/messages/index.ts'
import type { ArticlePage, SiteFacts } from '../../model.ts'
import { bookPath, hrefOf, printPath } from '../address.ts'
import type { Attribution } from '../attribution/attribution.ts'

/** The files with which readers take an edition along, as its page offers them. */
export function downloadsOf({ edition, other }: Attribution, facts: SiteFacts): ArticlePage['downloads'] {
  const { book } = textsOf(edition.language).pages
  const files = {
    epub: { href: bookPath(edition), text: `${other ? book.both : book.one} (EPUB)`, name: `${edition.slug}.epub` },
    pdf: other && { href: printPath(edition), text: `${book.facing} (PDF)`, name: `${edition.slug}.pdf` },
  }
  return facts.downloads.flatMap((form) => {
    const file = files[form]
    return file ? [{ ...file, href: hrefOf(facts, file.href) }] : []
  })
}

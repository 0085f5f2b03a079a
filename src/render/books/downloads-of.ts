import { textsOf } from '../../ground/messages/index.ts'
import type { ArticlePage, SiteFacts } from '../../model.ts'
import { bookPath, hrefOf } from '../address.ts'
import type { Attribution } from '../attribution/attribution.ts'

/** The files with which readers take an edition along, as its page offers them. */
export function downloadsOf({ edition, other }: Attribution, facts: SiteFacts): ArticlePage['downloads'] {
  const { book } = textsOf(edition.language).pages
  if (!facts.downloads.includes('epub')) return []
  const text = `${other ? book.both : book.one} (EPUB)`
  return [{ href: hrefOf(facts, bookPath(edition)), text, name: `${edition.slug}.epub` }]
}

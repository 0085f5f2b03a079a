import type { ArticlePage, Book, FacingPage, SiteFacts } from '../../model.ts'
import { hrefOf } from '../../render/address.ts'

/** A document of a book before it is XML. */
export interface Document {
  name: string
  title: string
  /** BCP 47. */
  locale: string
  html: string
  /** The page that it is of, where it is a chapter. */
  page?: ArticlePage | FacingPage
  properties?: string
}

/** How links of pages lead on within a book: to its own chapters where it has what they lead to, else to the site. */
export function bookLinks(book: Book, documents: readonly Document[], facts: SiteFacts) {
  const idsOf = new Map(documents.map(({ name, html }) => [name, new Set(idsIn(html))]))
  const files = filesByAddress(book, documents, facts)
  const { origin } = new URL(facts.url)
  const endsOf = new Map(
    documents.flatMap(({ name, page }, index) => (page ? [] : [[name, documents.slice(0, index)] as const])),
  )

  /** For the document of that name. */
  return (name: string) =>
    (href: string): string | undefined => {
      const [path = '', id] = href.split('#', 2)
      if (path === '' && id !== undefined) {
        if (idsOf.get(name)?.has(id)) return href
        // What closes an article names paragraphs of its page.
        const chapter = endsOf.get(name)?.findLast((each) => each.page && idsOf.get(each.name)?.has(id))
        return chapter && `${chapter.name}#${id}`
      }
      const file = files.get(path)
      if (file !== undefined) return id !== undefined && idsOf.get(file)?.has(id) ? `${file}#${id}` : file
      if (href.startsWith('/')) return origin + href
      return /^(?:https?:\/\/|mailto:)/i.test(href) || documents.some((each) => each.name === href) ? href : undefined
    }
}

/** The addresses of pages that a book has, with the document that shows the most of each. */
function filesByAddress({ works }: Book, documents: readonly Document[], facts: SiteFacts): Map<string, string> {
  const files = new Map<string, string>()
  const chapters = documents.filter((document) => document.page !== undefined)
  for (const { chapters: pages, closing } of works) {
    const first = chapters.find(({ page }) => page === pages[0])?.name ?? ''
    for (const href of [hrefOf(facts, closing.path), closing.twin?.href]) if (href !== undefined) files.set(href, first)
  }
  for (const { name, page } of chapters) if (page) files.set(hrefOf(facts, page.path), name)
  return files
}

const idsIn = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)

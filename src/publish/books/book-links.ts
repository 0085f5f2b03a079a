import type { SiteFacts } from '../../model.ts'
import { hrefOf } from '../../render/address.ts'
import type { BookDocument } from './book-documents.ts'

/** How links of pages lead on within a book: to its own chapters where it has what they lead to, else to the site. */
export function bookLinks(documents: readonly BookDocument[], facts: SiteFacts) {
  const idsOf = new Map(documents.map(({ name, html }) => [name, new Set(idsIn(html))]))
  const files = filesByAddress(documents, facts)
  const { origin } = new URL(facts.url)

  /** For one of the documents; undefined where only the words of a link remain. */
  return ({ name, closes = [] }: BookDocument) =>
    (href: string): string | undefined => {
      const [path = '', id] = href.split('#', 2)
      if (path === '' && id !== undefined) {
        if (idsOf.get(name)?.has(id)) return href
        // What closes an article names paragraphs of its page.
        const chapter = closes.findLast((each) => idsOf.get(each.name)?.has(id))
        return chapter && `${chapter.name}#${id}`
      }
      const file = files.get(path)
      if (file !== undefined) return id !== undefined && idsOf.get(file)?.has(id) ? `${file}#${id}` : file
      if (href.startsWith('/')) return origin + href
      return /^(?:https?:\/\/|mailto:)/i.test(href) || idsOf.has(href) ? href : undefined
    }
}

/** The addresses of pages that a book has, with the document that shows the most of each. */
function filesByAddress(documents: readonly BookDocument[], facts: SiteFacts): Map<string, string> {
  const files = new Map<string, string>()
  for (const { closes: [first] = [] } of documents) {
    if (first?.page === undefined) continue
    const { page } = first
    const hrefs = page.kind === 'facing' ? [page.source.href, page.translation.href] : []
    for (const href of hrefs) files.set(href, first.name)
  }
  for (const { name, page } of documents) if (page) files.set(hrefOf(facts, page.path), name)
  return files
}

const idsIn = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)

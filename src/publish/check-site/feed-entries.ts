import type { XmlElement } from '@rgrove/parse-xml'
import { childElements } from './read-xml.ts'

/** An entry of a feed, of either form. */
export interface FeedEntry {
  id: string
  links: string[]
  /** HTML. */
  content: string
}

/** Whether a file is a feed. */
export const isFeed = (file: string): boolean => /^(?:es|en)\/feed\.(?:xml|json)$/.test(file)

/** The entries of an Atom feed, and the feed itself. */
export const entriesOfAtom = (feed: XmlElement): FeedEntry[] =>
  [feed, ...childElements(feed, 'entry')].map((entry) => ({
    id: textOf(entry, 'id'),
    links: [...childElements(entry, 'link').map(({ attributes }) => attributes.href ?? ''), ...personUris(entry)],
    content: textOf(entry, 'content'),
  }))

const textOf = (element: XmlElement, name: string): string => childElements(element, name)[0]?.text ?? ''

const personUris = (entry: XmlElement): string[] =>
  [...childElements(entry, 'author'), ...childElements(entry, 'contributor')].flatMap((person) =>
    childElements(person, 'uri').map(({ text }) => text),
  )

/** The entries of a JSON feed. Its links are looked at with all data. */
export function entriesOfJson(feed: unknown): FeedEntry[] {
  const { items = [] } = (feed ?? {}) as { items?: { id?: string; content_html?: string }[] }
  return items.map(({ id = '', content_html: content = '' }) => ({ id, links: [], content }))
}

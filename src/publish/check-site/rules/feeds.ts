import { XmlElement } from '@rgrove/parse-xml'
import { remember } from '../../../ground/basics/remember.ts'
import { jsonOf } from '../../json-of.ts'
import { type BuiltSite, faultAt, type SiteFault } from '../built-site.ts'
import { htmlElements } from '../html-elements.ts'
import { repeatedIn } from '../read-built-page.ts'
import { childrenOf } from '../read-xml.ts'
import { isBroken } from './data.ts'

/** An entry of a feed, of either form. */
interface Entry {
  id: string
  links: string[]
  content: string
}

const FEED = /^(?:es|en)\/feed\.(?:xml|json)$/

/** Every feed's addresses are absolute and lead to files that are there, in the articles too; no id stands for two. */
export function* feedRule(site: BuiltSite): Iterable<SiteFault> {
  /** Both forms of a feed carry the same texts. */
  const addressesOf = remember(addressesIn)
  for (const [file, text] of site.texts) {
    if (!FEED.test(file)) continue
    const entries = file.endsWith('.xml') ? atomEntries(site.xmls.get(file)) : jsonEntries(text)
    const repeated = repeatedIn(entries.map(({ id }) => id))
    for (const found of repeated) yield { file, rule: 'feed-id-repeated', found }
    for (const { links, content } of entries) {
      for (const found of links) if (isBroken(found, site)) yield faultAt(file, 'feed-link-broken', found, site)
      for (const found of addressesOf(content)) {
        if (!/^(?:https?|mailto|tel):/.test(found)) yield { file, rule: 'feed-link-relative', found }
        else if (isBroken(found, site)) yield faultAt(file, 'feed-link-broken', found, site)
      }
    }
  }
}

function atomEntries(feed: XmlElement | string | undefined): Entry[] {
  if (!(feed instanceof XmlElement)) return []
  return [feed, ...childrenOf(feed, 'entry')].map((entry) => ({
    id: textOf(entry, 'id'),
    links: [...childrenOf(entry, 'link').map(({ attributes }) => attributes.href ?? ''), ...personUris(entry)],
    content: textOf(entry, 'content'),
  }))
}

const textOf = (element: XmlElement, name: string): string => childrenOf(element, name)[0]?.text ?? ''

const personUris = (entry: XmlElement): string[] =>
  [...childrenOf(entry, 'author'), ...childrenOf(entry, 'contributor')].flatMap((person) =>
    childrenOf(person, 'uri').map(({ text }) => text),
  )

/** Links of JSON are looked at with all data. */
function jsonEntries(text: string): Entry[] {
  const { items = [] } = (jsonOf(text) ?? {}) as { items?: { id?: string; content_html?: string }[] }
  return items.map(({ id = '', content_html: content = '' }) => ({ id, links: [], content }))
}

/** What the HTML of an entry leads to or loads. */
const addressesIn = (html: string): string[] =>
  htmlElements(html).flatMap(({ value }) => [value('href') ?? [], value('src') ?? []].flat())

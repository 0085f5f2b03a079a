import { jsonOf } from '../json-of.ts'
import { addressesInHtml } from './addresses-in-html.ts'
import { factsOfPage } from './facts-of-page.ts'
import { entriesOfAtom, entriesOfJson, type FeedEntry, isFeed } from './feed-entries.ts'
import type { FileFacts } from './file-facts.ts'
import { namedIn } from './named-in.ts'
import { readXml } from './read-xml.ts'
import { repeatedIn } from './repeated-in.ts'
import { sitemapIn } from './sitemap-in.ts'

/** Whether the rules look into a file; of all others they only ask whether they are there. */
export const hasFacts = (file: string): boolean => /\.(?:css|html|json|xml)$|^(?:robots\.txt|_redirects)$/.test(file)

/**
 * What the rules ask of a file that `hasFacts`. It depends on nothing but the name, the text as it was decoded from
 * UTF-8, and the site's address, which ends with `/`.
 */
export function factsOfFile(file: string, text: string, siteUrl: string): FileFacts {
  const facts = factsIn(file, text, siteUrl)
  // A part of a text keeps all of it in memory: these are copies.
  return JSON.parse(JSON.stringify(facts))
}

const NOTHING: FileFacts = { faults: [], resources: [], named: [] }

function factsIn(file: string, text: string, siteUrl: string): FileFacts {
  if (file.endsWith('.html')) return factsOfPage(text, siteUrl)
  if (file.endsWith('.css')) return { ...NOTHING, resources: resourcesOfStyle(text) }
  if (file.endsWith('.json')) return factsOfJson(file, text, siteUrl)
  if (file.endsWith('.xml')) return factsOfXml(file, text, siteUrl)
  if (file === '_redirects') return { ...NOTHING, redirects: text.split('\n').filter(Boolean) }
  const parts = [...text.matchAll(/(?<=\n)Sitemap: (.*)(?=\n)/g)].map(([, part = '']) => part)
  return { ...NOTHING, sitemap: { parts, entries: [] } }
}

const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g

const resourcesOfStyle = (text: string): string[] =>
  [...text.matchAll(ADDRESS)].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '')

function factsOfJson(file: string, text: string, siteUrl: string): FileFacts {
  const data = jsonOf(text)
  const own = data === undefined ? [['json-broken', text.slice(0, 80)] as [string, string]] : []
  const named = [...new Set(namedIn(data, siteUrl))].filter((address) => !/\s/.test(address))
  const feed = isFeed(file) ? factsOfFeed(entriesOfJson(data), siteUrl) : NOTHING
  return { ...NOTHING, faults: [...own, ...feed.faults], named: [...feed.named, ['data-broken', named]] }
}

function factsOfXml(file: string, text: string, siteUrl: string): FileFacts {
  const root = readXml(text)
  if (typeof root === 'string') return { ...NOTHING, faults: [['xml-broken', root]] }
  return isFeed(file) ? factsOfFeed(entriesOfAtom(root), siteUrl) : { ...NOTHING, sitemap: sitemapIn(root) }
}

/** Every address is absolute, in the articles too, and no id stands for two. */
function factsOfFeed(entries: readonly FeedEntry[], siteUrl: string): FileFacts {
  const inTexts = entries.flatMap(({ content }) => addressesInHtml(content))
  const isAbsolute = (address: string) => /^(?:https?|mailto|tel):/.test(address)
  const links = [...entries.flatMap((entry) => entry.links), ...inTexts.filter(isAbsolute)]
  return {
    ...NOTHING,
    faults: [
      ...repeatedIn(entries.map(({ id }) => id)).map((id): [string, string] => ['feed-id-repeated', id]),
      ...inTexts
        .filter((address) => !isAbsolute(address))
        .map((found): [string, string] => ['feed-link-relative', found]),
    ],
    named: [['feed-link-broken', links.filter((address) => address.startsWith(siteUrl) && !/\s/.test(address))]],
  }
}

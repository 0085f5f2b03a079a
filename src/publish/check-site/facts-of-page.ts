import { jsonOf } from '../json-of.ts'
import { addressesIn, RESOURCES } from './addresses-in.ts'
import { addElementFaults } from './element-faults.ts'
import { type FileFacts, setOf } from './file-facts.ts'
import { type Attribute, type HtmlVisitor, valueIn } from './html-visitor.ts'
import { namedIn } from './named-in.ts'
import { readPage } from './read-html.ts'
import { repeatedIn } from './repeated-in.ts'
import { isAlternate, takeHead } from './take-head.ts'
import { takeLinks } from './take-links.ts'

/** Of `<link>`, the relations that load something, or that readers are offered. */
const LOADING = /\b(?:stylesheet|icon|preload|prefetch|modulepreload|manifest|alternate)\b/

/** HTML → what the rules ask of it. `html` is text as it was decoded from UTF-8; `siteUrl` ends with `/`. */
export const factsOfPage = (html: string, siteUrl: string): FileFacts =>
  readPage(html, () => takeFacts(siteUrl)).taken()

/** Takes all facts of a page from its elements. */
export function takeFacts(siteUrl: string): HtmlVisitor & { taken: () => FileFacts } {
  const head = takeHead()
  const links = takeLinks()
  const ids: string[] = []
  const faults: FileFacts['faults'] = []
  const resources: string[] = []
  const named: string[] = []
  const openScript = (attributes: readonly Attribute[], text: string) => {
    if (valueIn(attributes, 'type') === 'application/ld+json') {
      const data = jsonOf(text)
      if (!isJsonLd(data)) faults.push(['json-ld-broken', text.slice(0, 80)])
      named.push(...namedIn(data, siteUrl))
    } else if (valueIn(attributes, 'src') === undefined) faults.push(['inline-script', text])
  }
  return {
    open: (name, attributes, text) => {
      links.open(name, attributes)
      addElementFaults(faults, name, attributes)
      if (name === 'style') faults.push(['inline-style', text])
      if (name === 'script') openScript(attributes, text)
      if (attributes.length === 0) return
      head.open(name, attributes)
      const id = valueIn(attributes, 'id')
      if (id !== undefined) ids.push(id)
      for (const resource of resourcesIn(name, attributes)) resources.push(resource)
      if (name === 'meta' && valueIn(attributes, 'property') !== undefined) {
        named.push(...namedIn(valueIn(attributes, 'content'), siteUrl))
      }
    },
    close: links.close,
    taken: () => ({
      faults: [...repeatedIn(ids).map((id): [string, string] => ['id-repeated', id]), ...faults],
      resources,
      named: named.length > 0 ? [['data-broken', named]] : [],
      page: { ...head.taken(), ids: setOf([...new Set(ids)]), links: links.taken() },
    }),
  }
}

function resourcesIn(name: string, attributes: readonly Attribute[]): readonly string[] {
  if (name !== 'link') return addressesIn(name, attributes, RESOURCES)
  const isLoaded = LOADING.test(valueIn(attributes, 'rel') ?? '') && !isAlternate(attributes)
  return isLoaded ? [valueIn(attributes, 'href') ?? ''] : []
}

const isJsonLd = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && '@context' in data && '@type' in data

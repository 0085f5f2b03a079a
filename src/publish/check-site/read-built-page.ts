import type { SiteFacts } from '../../model.ts'
import type { BuiltPage, BuiltSite, Reference, SiteFault } from './built-site.ts'
import { elementFaults, stringsIn } from './element-faults.ts'
import { type HtmlElement, htmlElements, primary } from './html-elements.ts'

/** Elements that load something, and the attributes that say what. */
const RESOURCES: Record<string, readonly string[]> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
}

/** Elements that lead somewhere. */
const LINKS: Record<string, readonly string[]> = {
  a: ['href'],
  area: ['href'],
  button: ['formaction'],
  form: ['action'],
  input: ['formaction'],
}

/** Of `<link>`, the relations that load something, or that readers are offered. */
const LOADING = /\b(?:stylesheet|icon|preload|prefetch|modulepreload|manifest|alternate)\b/

/** HTML → what the rules ask of it. */
export function readBuiltPage(file: string, html: string, facts: SiteFacts, read: BuiltSite['read']): BuiltPage {
  const path = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`
  const url = facts.url + path.slice(1).split('/').map(encodeURIComponent).join('/')
  const elements = htmlElements(html)
  const all = (tag: string) => elements.filter(({ name }) => name === tag)
  const heads = all('link')
  const metas = all('meta')
  const meta = (attribute: string, name: string) =>
    metas.find(({ value }) => value(attribute)?.toLowerCase() === name)?.value('content')
  const refer =
    (element: HtmlElement) =>
    (href: string): Reference => ({
      href,
      to: read(href, url),
      languages: languagesOf(element),
    })
  const ids = elements.flatMap(({ value }) => value('id') ?? [])
  return {
    file,
    path,
    url,
    language: primary(all('html')[0]?.value('lang')),
    isRedirect: meta('http-equiv', 'refresh') !== undefined,
    ids: new Set(ids),
    links: elements.flatMap((element) => addressesIn(element, LINKS).map(refer(element))),
    resources: elements.flatMap((element) => resourcesIn(element).map(refer(element))),
    named: elements.flatMap((element) => namedIn(element, facts.url).map(refer(element))),
    canonicals: heads.filter(({ value }) => value('rel') === 'canonical').map(({ value }) => value('href') ?? ''),
    robots: meta('name', 'robots'),
    policy: meta('http-equiv', 'content-security-policy'),
    alternates: heads.filter(isAlternate).map(({ value }) => [value('hreflang') ?? '', value('href') ?? '']),
    faults: [
      ...repeatedIn(ids).map((found): SiteFault => ({ file, rule: 'id-repeated', found })),
      ...elements.flatMap(elementFaults).map((fault): SiteFault => ({ file, ...fault })),
    ],
  }
}

/** Outside a body a link's words are in the language that it leads to; in a body it is enough to say so. */
function languagesOf({ value, inBody, languages }: HtmlElement): string[] {
  const said = languages()
  const hreflang = primary(value('hreflang'))
  return inBody && hreflang !== undefined && said.length > 0 ? [...said, hreflang] : said
}

const isAlternate = ({ value }: HtmlElement): boolean =>
  value('rel') === 'alternate' && value('hreflang') !== undefined && value('type') === undefined

/** What stands more than once. */
export function repeatedIn(values: readonly string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}

const addressesIn = ({ name, value }: HtmlElement, table: Record<string, readonly string[]>): string[] =>
  (table[name] ?? []).flatMap((attribute) => {
    const address = value(attribute)
    if (address === undefined) return []
    return attribute === 'srcset' ? address.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [address]
  })

function resourcesIn(element: HtmlElement): string[] {
  if (element.name !== 'link') return addressesIn(element, RESOURCES)
  return LOADING.test(element.value('rel') ?? '') && !isAlternate(element) ? [element.value('href') ?? ''] : []
}

/** Addresses of this site that an element states for machines. */
function namedIn({ name, value, data }: HtmlElement, siteUrl: string): string[] {
  const texts = name === 'meta' && value('property') !== undefined ? [value('content') ?? ''] : [...stringsIn(data)]
  return texts.filter((address) => address.startsWith(siteUrl))
}

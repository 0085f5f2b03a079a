import type { Root } from 'hast'
import type { DocumentFacts, NamedPhoto } from '../../document.ts'
import { findElement, lineOf } from '../tree.ts'
import { type LinkedData, readLinkedData } from './linked-data.ts'
import { type MetaValues, readMetaValues } from './meta-values.ts'
import { namesUnder, pageAuthors } from './page-authors.ts'
import { pageAddress, pageLanguage, pageOrigin } from './page-origin.ts'
import { plainWords, thingWords } from './thing-words.ts'

/** What a page says of itself where machines read it: as data first, then in its head, then in what it marks in its text. */
export interface OwnFacts extends DocumentFacts {
  /** Titles that the page goes by, best first, without the name of the site. */
  titles: string[]
  /** The address that relative ones are meant from. */
  address: string | undefined
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline', 'citation_title', 'parsely-title']
const DESCRIPTIONS = ['og:description', 'description', 'twitter:description', 'dc.description', 'dcterms.description']
const CREATIVE_COMMONS = /creativecommons\.org\/(?:licenses\/(by[a-z-]*)|publicdomain\/(zero))\/(\d\.\d)/

/** Reads what a page says of itself. */
export function readOwnFacts(root: Root): OwnFacts {
  const meta = readMetaValues(root)
  const given = pageAddress(meta, root)
  const data = readLinkedData(root, given)
  const { article } = data
  const address = given ?? [thingWords(data, article, 'url', 'mainEntityOfPage')].find((url) => URL.canParse(url ?? ''))
  const original = pageOrigin(data, meta, root, address)
  const language = pageLanguage(data, meta, root)
  const site = original.outlet
  const titles = [thingWords(data, article, 'headline', 'name'), firstOf(meta, TITLES), titleIn(root)]
  const description = thingWords(data, article, 'description', 'abstract') ?? firstOf(meta, DESCRIPTIONS)
  const authors = pageAuthors(data, meta, root)
  const translators = namesUnder(data, article, 'translator')
  const topics = [...new Set(meta.get('article:tag') ?? [])]
  const license = licenseOf(
    thingWords(data, article, 'license') ?? firstOf(meta, ['link:license', 'dc.rights', 'license']),
  )
  const photo = photoOf(data, meta)
  return {
    titles: [...new Set(titles.flatMap((title) => (title ? [withoutSite(plainWords(title), site)] : [])))],
    address,
    ...(description && { description: plainWords(description) }),
    ...((language === 'es' || language === 'en') && { language }),
    ...(authors.length > 0 && { authors }),
    ...(translators.length > 0 && { translators }),
    ...(topics.length > 0 && { topics }),
    ...(license && { license }),
    ...((original.url ?? original.outlet) && { original }),
    ...(photo && { photo }),
  }
}

const firstOf = (meta: MetaValues, names: readonly string[]): string | undefined =>
  names.flatMap((name) => meta.get(name) ?? [])[0]

function licenseOf(words: string | undefined): string | undefined {
  const [, kind, zero, version] = CREATIVE_COMMONS.exec(words ?? '') ?? []
  if (version) return zero ? `CC0-${version}` : `CC-${kind?.toUpperCase()}-${version}`
  return words && !/^https?:/i.test(words) ? words : undefined
}

function photoOf(data: LinkedData, meta: MetaValues): NamedPhoto | undefined {
  const [image] = data.of(data.article, 'image')
  const thing = typeof image === 'object' ? image : undefined
  const own = typeof image === 'string' ? image : thingWords(data, thing, 'contentUrl', 'url')
  const source = own ?? firstOf(meta, ['og:image', 'og:image:url', 'twitter:image'])
  if (source === undefined) return undefined
  const alt = firstOf(meta, ['og:image:alt', 'twitter:image:alt'])
  const caption = thingWords(data, thing, 'caption', 'description')
  const credit = thingWords(data, thing, 'creditText', 'copyrightHolder', 'creator', 'author')
  return { source, ...(alt && { alt }), ...(caption && { caption }), ...(credit && { credit }) }
}

function titleIn(root: Root): string | undefined {
  const title = findElement(root, ({ tagName }) => tagName === 'title')
  return title && lineOf(title)
}

/** `Title - Site` → `Title` */
function withoutSite(title: string, site: string | undefined): string {
  const [, before, last = ''] = /^(.{8,}?)\s+(?:[|–—·•»-]|::)\s+([^|–—·•»]{2,60})$/s.exec(title) ?? []
  return before !== undefined && site !== undefined && last.toLowerCase().includes(site.toLowerCase()) ? before : title
}

import { compare } from '../ground/basics/compare.ts'
import {
  type AlignedArticle,
  type Alternate,
  editionsOf,
  LANGUAGES,
  type LinkedArticle,
  type Newsroom,
  type PairedEdition,
  type Site,
  type SiteFacts,
} from '../model.ts'
import { type Address, claimSlugs } from './claim-slugs.ts'
import { linkElsewhere } from './link-elsewhere.ts'
import { searchRules } from './search-rules.ts'
import { siteFacts } from './site-facts.ts'

/**
 * The one graph of what is published: which editions, at which addresses, and what search engines are told of them
 * (publishing rules, "Canonical, robots, hreflang"). Drafts are left out unless asked for, and then never indexed.
 */
export function linkSite(newsroom: Newsroom, { drafts }: { drafts: boolean }): Site {
  const facts = siteFacts(newsroom.settings)
  const isPublished = ({ draft }: PairedEdition) => drafts || !draft
  const publications = newsroom.articles.flatMap((article) =>
    editionsOf(article)
      .filter(isPublished)
      .map((edition) => ({ article, edition })),
  )
  const addresses = claimSlugs(publications)
  const linked = newsroom.articles
    .map((article) => linkArticle(article, newsroom, facts, addresses))
    .filter(({ editions }) => Object.keys(editions).length > 0)
  return {
    facts,
    records: newsroom.records,
    articles: linked.filter(({ article }) => article.kind === 'article').sort(byNewest),
    pages: linked.filter(({ article }) => article.kind === 'page').sort(byKey),
  }
}

function linkArticle(
  article: AlignedArticle,
  { records, today }: Newsroom,
  facts: SiteFacts,
  addresses: ReadonlyMap<PairedEdition, Address>,
): LinkedArticle {
  const elsewhere = linkElsewhere(article.facts, records)
  const editions: LinkedArticle['editions'] = {}
  for (const edition of editionsOf(article)) {
    const address = addresses.get(edition)
    if (address === undefined) continue
    const path = `/${edition.language}/${address.slug}/`
    const url = facts.url + path.slice(1)
    const { title = article.key, description = '', date = today } = edition.frontMatter
    editions[edition.language] = {
      ...edition,
      ...address,
      ...searchRules(edition, url, elsewhere?.url, facts.republication),
      title,
      description,
      date,
      path,
      url,
    }
  }
  return { article, elsewhere, editions, alternates: alternatesOf(editions, article.source) }
}

/** The hreflang set of an article: one language alone is no set; `x-default` is the source edition. */
function alternatesOf(editions: LinkedArticle['editions'], source: PairedEdition): Alternate[] {
  const members = LANGUAGES.flatMap((language) => {
    const edition = editions[language]
    return edition?.indexable ? [{ hreflang: language, href: edition.url }] : []
  })
  if (members.length < 2) return []
  const original = members.filter(({ hreflang }) => hreflang === source.language)
  return [...members, ...original.map(({ href }): Alternate => ({ hreflang: 'x-default', href }))]
}

const latest = ({ editions }: LinkedArticle): string =>
  LANGUAGES.reduce((date, language) => maximum(date, editions[language]?.date ?? ''), '')

const maximum = (a: string, b: string): string => (a > b ? a : b)
const byKey = (a: LinkedArticle, b: LinkedArticle): number => compare(a.article.key, b.article.key)
const byNewest = (a: LinkedArticle, b: LinkedArticle): number => compare(latest(b), latest(a)) || byKey(a, b)

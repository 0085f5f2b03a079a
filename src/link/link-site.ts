import { compare } from '../ground/basics/compare.ts'
import { remember } from '../ground/basics/remember.ts'
import { rememberLast } from '../ground/basics/remember-last.ts'
import { stampOf } from '../ground/basics/stamp-of.ts'
import type { SiteSettings } from '../ground/schema/site.ts'
import {
  type Alternate,
  type ArticleOutline,
  type Beyond,
  type EditionOutline,
  editionsOf,
  LANGUAGES,
  type LinkedArticle,
  type Records,
  type Site,
  type SiteFacts,
} from '../model.ts'
import { type ClaimedSlugs, claimSlugs } from './claim-slugs.ts'
import { linkElsewhere } from './link-elsewhere.ts'
import { searchRules } from './search-rules.ts'
import { siteFacts } from './site-facts.ts'

/** What a site is made from: all articles by their outlines, and what they refer to. */
export interface Linkable {
  articles: readonly ArticleOutline[]
  settings: SiteSettings
  records: Records
  /** ISO date of the day of the run. */
  today: string
}

/**
 * The one graph of what is published: which editions, at which addresses, and what search engines are told of them
 * (publishing rules, "Canonical, robots, hreflang"). Drafts and what waits for its day are left out unless asked for, and
 * then never indexed.
 */
export function linkSite(
  { articles, settings, records, today }: Linkable,
  { drafts, future = false, downloads }: Beyond,
): Site {
  const facts = siteFacts(settings, downloads)
  const isPublished = (edition: EditionOutline) => (drafts || !edition.draft) && (future || !isToCome(edition, today))
  const publications = articles.flatMap((article) =>
    editionsOf(article)
      .filter(isPublished)
      .map((edition) => ({ article, edition })),
  )
  const addresses = claimSlugs(publications, records.addresses)
  const linked = articles
    .map((article) => linkArticle(article, { records, today, facts, addresses }))
    .filter(({ editions }) => Object.keys(editions).length > 0)
  return {
    facts,
    records,
    articles: linked.filter(({ article }) => article.kind === 'article').sort(byNewest),
    pages: linked.filter(({ article }) => article.kind === 'page').sort(byKey),
  }
}

/** Whether an edition waits for its day. */
const isToCome = ({ frontMatter: { date } }: EditionOutline, today: string) => date !== undefined && date > today

interface AroundData extends Pick<Linkable, 'records' | 'today'> {
  facts: Pick<SiteFacts, 'url' | 'republication'>
  addresses: ReadonlyMap<EditionOutline, ClaimedSlugs>
}

const lastLinked = rememberLast<ArticleOutline, LinkedArticle>()

/** Under `dev` most articles are linked as they were before the last change. */
function linkArticle(article: ArticleOutline, around: AroundData): LinkedArticle {
  const { records, today, facts, addresses } = around
  const claimed = editionsOf(article).flatMap((edition) => {
    const { slug, aliases = [] } = addresses.get(edition) ?? {}
    return [slug, aliases.join('\n')]
  })
  const parts = [records, today, facts.url, facts.republication, ...claimed]
  return lastLinked(article, parts, () => linkAnew(article, around))
}

function linkAnew(article: ArticleOutline, { records, today, facts, addresses }: AroundData): LinkedArticle {
  const elsewhere = linkElsewhere(article.facts, records)
  const editions: LinkedArticle['editions'] = {}
  for (const edition of editionsOf(article)) {
    const address = addresses.get(edition)
    if (address === undefined) continue
    const path = `/${edition.language}/${address.slug}/`
    const draft = edition.draft || isToCome(edition, today)
    const url = facts.url + path.slice(1)
    const { title = article.key, description = '', date = today } = edition.frontMatter
    // What is its own comes first: V8 takes ten times as long to add to a copy.
    editions[edition.language] = {
      title,
      description,
      date,
      path,
      url,
      ...address,
      ...searchRules({ relation: edition.relation, draft }, url, elsewhere?.url, facts.republication),
      ...edition,
      draft,
    }
  }
  const alternates = alternatesOf(editions, article.source)
  return { stamp: stampOfLinked(article, elsewhere, editions, alternates), article, elsewhere, editions, alternates }
}

/** Of the article's own state and of all that stands in no file of it. */
const stampOfLinked = (
  { stamp }: ArticleOutline,
  elsewhere: LinkedArticle['elsewhere'],
  editions: LinkedArticle['editions'],
  alternates: readonly Alternate[],
): string =>
  stampOf([
    stamp,
    elsewhere,
    LANGUAGES.map((language) => {
      const { slug, aliases, canonical, robots, date, draft } = editions[language] ?? {}
      return [slug, aliases, canonical, robots, date, draft]
    }),
    alternates,
  ])

/** The hreflang set of an article: one language alone is no set; `x-default` is the source edition. */
function alternatesOf(editions: LinkedArticle['editions'], source: EditionOutline): Alternate[] {
  const members = LANGUAGES.flatMap((language) => {
    const edition = editions[language]
    return edition?.indexable ? [{ hreflang: language, href: edition.url }] : []
  })
  if (members.length < 2) return []
  const original = members.filter(({ hreflang }) => hreflang === source.language)
  return [...members, ...original.map(({ href }): Alternate => ({ hreflang: 'x-default', href }))]
}

const latest = remember(({ editions }: LinkedArticle): string =>
  LANGUAGES.reduce((date, language) => maximum(date, editions[language]?.date ?? ''), ''),
)

const maximum = (a: string, b: string): string => (a > b ? a : b)
const byKey = (a: LinkedArticle, b: LinkedArticle): number => compare(a.article.key, b.article.key)
const byNewest = (a: LinkedArticle, b: LinkedArticle): number => compare(latest(b), latest(a)) || byKey(a, b)

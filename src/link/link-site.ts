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
import { linkElsewhere } from './link-elsewhere.ts'
import { isToCome, type PlacedArticle, placeArticles } from './place-articles.ts'
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
  const places = placeArticles(articles, { records, drafts, future, today })
  const link = (placed: PlacedArticle) =>
    linkArticle(articles[placed.index] as ArticleOutline, placed, { records, today, facts })
  return { facts, records, articles: places.articles.map(link), pages: places.pages.map(link) }
}

interface AroundData extends Pick<Linkable, 'records' | 'today'> {
  facts: Pick<SiteFacts, 'url' | 'republication'>
}

const lastLinked = rememberLast<ArticleOutline, LinkedArticle>()

/** Under `dev` most articles are linked as they were before the last change. */
function linkArticle(article: ArticleOutline, placed: PlacedArticle, around: AroundData): LinkedArticle {
  const { records, today, facts } = around
  const parts = [records, today, facts.url, facts.republication, placed.stamp]
  return lastLinked(article, parts, () => linkAnew(article, placed, around))
}

function linkAnew(
  article: ArticleOutline,
  { slugs }: PlacedArticle,
  { records, today, facts }: AroundData,
): LinkedArticle {
  const elsewhere = linkElsewhere(article.facts, records)
  const editions: LinkedArticle['editions'] = {}
  for (const [place, edition] of editionsOf(article).entries()) {
    const address = slugs[place]
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

import { noonIn } from '../../ground/basics/noon-in.ts'
import type { Language, LinkedArticle, LinkedEdition, SiteFacts } from '../../model.ts'
import { urlOf } from '../address.ts'
import { type Attribution, attributionOf, type Contributor } from '../attribution/attribution.ts'
import { rightsOf } from '../attribution/rights.ts'
import type { Context } from '../context.ts'
import { plannedPicture, widest } from '../pictures/show-picture.ts'
import { inlinesToText } from '../words/inlines.ts'
import { feedContent } from './feed-content.ts'

/** Articles in a feed: the fewer, the longer they are. */
const MOST = 50
const LEAST = 20
/** Characters of content from which on no more are added than must be: readers fetch all of it again and again. */
const ENOUGH = 400_000

/** An edition as both forms of a feed tell it; addresses are absolute. */
export interface FeedItem {
  id: string
  url: string
  locale: string
  title: string
  summary: string
  /** RFC 3339: noon in the site's time zone, which is the same day far to the west and to the east. */
  published: string
  updated: string
  authors: { name: string; url: string | undefined }[]
  translators: { name: string; url: string | undefined }[]
  topics: string[]
  /** The other edition. */
  alternate: { url: string; language: Language; title: string } | undefined
  /** The outlet's original. */
  via: { url: string; language: string; title: string | undefined } | undefined
  rights: string | undefined
  image: string | undefined
  /** HTML of the whole article with its note. */
  content: string
}

/** The newest articles of a language, without drafts, newest first. */
export function feedItems(language: Language, context: Context): FeedItem[] {
  const items: FeedItem[] = []
  let length = 0
  for (const { key } of context.catalogs[language].archive) {
    const linked = context.linked.get(`article ${key}`)
    const edition = linked?.editions[language]
    if (!linked || !edition || edition.draft) continue
    const item = feedItem(linked, edition, context)
    items.push(item)
    length += item.content.length
    if (items.length === MOST || (items.length >= LEAST && length > ENOUGH)) break
  }
  return items
}

function feedItem(linked: LinkedArticle, edition: LinkedEdition, context: Context): FeedItem {
  const { facts, records } = context.site
  const attribution = attributionOf(linked, edition, context)
  const { other, origin, photo, authors, translators } = attribution
  const { url, title, description, locale, date, language } = edition
  const named = ({ name, path }: Contributor) => ({ name, url: path && urlOf(facts, path) })
  return {
    id: tagUri(facts, `${linked.article.folder.path}/${language}`),
    url,
    locale,
    title,
    summary: description,
    published: noonIn(date, facts.timezone),
    updated: noonIn(lastChange(attribution), facts.timezone),
    authors: authors.map(named),
    translators: translators.map(named),
    topics: linked.article.facts.topics.flatMap((id) => records.topics.get(id)?.[language] ?? []),
    alternate: other && { url: other.url, language: other.language, title: other.title },
    via: origin?.url === undefined ? undefined : { url: origin.url, language: origin.language, title: origin.title },
    rights: inlinesToText(rightsOf(attribution), language) || undefined,
    image: photo && urlOf(facts, `/${widest(plannedPicture(photo.file, linked.article, context)).path}`),
    content: feedContent(linked, attribution, context),
  }
}

function lastChange({ edition: { date, frontMatter } }: Attribution): string {
  const changes = [
    date,
    frontMatter.updated ?? '',
    ...(frontMatter.corrections ?? []).map((correction) => correction.date),
  ]
  return changes.reduce((last, change) => (change > last ? change : last))
}

/** `tag:` URI (RFC 4151) of what lies at a path of the newsroom: the same whatever becomes of slugs and dates. */
export function tagUri({ url, prefix }: SiteFacts, path: string): string {
  return `tag:${new URL(url).hostname},2026:${prefix.slice(1)}${path}`
}

import { compare } from '../ground/basics/compare.ts'
import { remember } from '../ground/basics/remember.ts'
import { rememberLast } from '../ground/basics/remember-last.ts'
import { type ArticleOutline, type Beyond, type EditionOutline, editionsOf, type Records } from '../model.ts'
import { type ClaimedSlugs, claimSlugs } from './claim-slugs.ts'

/** An article that is published. */
export interface PlacedArticle {
  /** Which one it is of all. */
  index: number
  /** Of its source and its translation; undefined of what is not published. */
  slugs: (ClaimedSlugs | undefined)[]
  /** Tells these from others. */
  stamp: string
}

/** What of a newsroom is published, in the order of the site. */
interface Places {
  articles: readonly PlacedArticle[]
  pages: readonly PlacedArticle[]
}

/** Which editions are published: see `Beyond`. */
interface Wanted extends Pick<Beyond, 'drafts' | 'future'> {
  records: Records
  /** ISO date. */
  today: string
}

const lastPlaces = rememberLast<Records, Places>()

/** What is published, and at which addresses; the same as before as long as no article says something else of itself there. */
export function placeArticles(articles: readonly ArticleOutline[], wanted: Wanted): Places {
  const { records, drafts, future = false, today } = wanted
  const parts = [drafts, future, today, ...articles.map(placedBy)]
  return lastPlaces(records, parts, () => placeAnew(articles, wanted))
}

/** All that addresses and the order of a site are made from in an article: a change of its text does not touch it. */
const placedBy = remember((article: ArticleOutline): string => {
  const editions = editionsOf(article).map(({ language, draft, frontMatter: { slug, aliases, date } }) => [
    language,
    draft,
    slug,
    aliases,
    date,
  ])
  return JSON.stringify([article.kind, article.key, article.folder.path, editions])
})

function placeAnew(articles: readonly ArticleOutline[], { records, drafts, future, today }: Wanted): Places {
  const isPublished = (edition: EditionOutline) => (drafts || !edition.draft) && (future || !isToCome(edition, today))
  const publications = articles.flatMap((article) =>
    editionsOf(article)
      .filter(isPublished)
      .map((edition) => ({ article, edition })),
  )
  const addresses = claimSlugs(publications, records.addresses)
  const placed = articles.flatMap((article, index) => {
    const editions = editionsOf(article)
    const slugs = editions.map((edition) => addresses.get(edition))
    const dates = editions.flatMap((edition) => (addresses.has(edition) ? (edition.frontMatter.date ?? today) : []))
    const latest = dates.reduce((one, other) => (one > other ? one : other), '')
    return dates.length > 0 ? { index, slugs, stamp: JSON.stringify(slugs), article, latest } : []
  })
  type Each = (typeof placed)[number]
  const byKey = (one: Each, other: Each) => compare(one.article.key, other.article.key)
  const byNewest = (one: Each, other: Each) => compare(other.latest, one.latest) || byKey(one, other)
  const inOrder = (kind: ArticleOutline['kind'], order: (one: Each, other: Each) => number): PlacedArticle[] =>
    placed
      .filter(({ article }) => article.kind === kind)
      .sort(order)
      // What an article says is not kept with where it is.
      .map(({ index, slugs, stamp }) => ({ index, slugs, stamp }))
  return { articles: inOrder('article', byNewest), pages: inOrder('page', byKey) }
}

/** Whether an edition waits for its day. */
export const isToCome = ({ frontMatter: { date } }: EditionOutline, today: string): boolean =>
  date !== undefined && date > today

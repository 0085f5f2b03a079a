import { textsOf } from '../../ground/messages/index.ts'
import { type ArchivePage, type ArticleCard, type Language, type NavLink, otherLanguage } from '../../model.ts'
import { archivePath, hrefOf } from '../address.ts'
import type { Entry } from '../catalog.ts'
import type { Context } from '../context.ts'
import { cardsOf } from './article-card.ts'
import { twinEntries } from './language-entries.ts'
import { pageBase, twinAlternates } from './page-base.ts'

/** Articles on one page of the archive. */
export const ARTICLES_A_PAGE = 50

/** Every article of a language by year, newest first; one page at least. */
export function archivePages(language: Language, context: Context): ArchivePage[] {
  const cards = cardsOf(entriesIn(language, context), language, context)
  const of = pageCount(cards.length)
  const pagesOfOther = pageCount(entriesIn(otherLanguage(language), context).length)
  return Array.from({ length: of }, (_, index) => {
    const articles = cards.slice(index * ARTICLES_A_PAGE, (index + 1) * ARTICLES_A_PAGE)
    return archivePage({ language, page: index + 1, of, hasTwin: index < pagesOfOther, articles }, context)
  })
}

function entriesIn(language: Language, { site }: Context): Entry[] {
  return site.articles.flatMap((linked) => {
    const edition = linked.editions[language]
    return edition ? [{ linked, edition }] : []
  })
}

const pageCount = (articles: number): number => Math.max(1, Math.ceil(articles / ARTICLES_A_PAGE))

interface Part {
  language: Language
  page: number
  of: number
  /** Whether the other language's archive has as many pages. */
  hasTwin: boolean
  articles: ArticleCard[]
}

function archivePage({ language, page, of, hasTwin, articles }: Part, context: Context): ArchivePage {
  const { facts } = context.site
  const { archive, navigation } = textsOf(language).pages
  const link = (to: number, text: string): NavLink | undefined =>
    to < 1 || to > of ? undefined : { href: hrefOf(facts, archivePath(language, to)), text }
  return {
    kind: 'archive',
    ...pageBase(
      {
        path: archivePath(language, page),
        language,
        title: page === 1 ? archive.title : archive.titleOfPage(page),
        description: archive.description(facts.title[language]),
        languages: twinEntries(language, archivePath(otherLanguage(language), hasTwin ? page : 1), facts),
        section: 'archive',
        head: { alternates: hasTwin ? twinAlternates((each) => archivePath(each, page), facts) : [] },
      },
      context,
    ),
    years: byYear(articles),
    pagination: { page, of, newer: link(page - 1, navigation.newer), older: link(page + 1, navigation.older) },
  }
}

function byYear(articles: readonly ArticleCard[]): ArchivePage['years'] {
  const years = new Map<string, ArticleCard[]>()
  for (const card of articles) {
    const year = card.date.iso.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), card])
  }
  return [...years].map(([year, cards]) => ({ year, articles: cards }))
}

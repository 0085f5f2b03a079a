import { textsOf } from '../../ground/messages/index.ts'
import { type ArchivePage, type ArticleCard, type Language, otherLanguage } from '../../model.ts'
import { listPath, pagePath } from '../address.ts'
import { volumeLinks } from '../books/volumes.ts'
import type { Context } from '../context.ts'
import { type Piece, pageAs } from '../piece.ts'
import { cardsOf } from './article-card.ts'
import { listAt, pagedBase } from './list-base.ts'
import { entriesOn, type Part, partsOfList } from './parts-of-list.ts'

/** Every article of a language by year, newest first. */
export const archivePages = (language: Language, { catalogs }: Context): Piece[] =>
  partsOfList(catalogs[language].archive.length, catalogs[otherLanguage(language)].archive.length).map((part) =>
    pageAs(`archive ${language} ${part.page}`, pagePath(listPath(language, 'archive'), part.page), part, (context) =>
      archivePage(language, part, context),
    ),
  )

function archivePage(language: Language, part: Part, context: Context): ArchivePage {
  const { archive } = textsOf(language).pages
  const list = {
    language,
    title: archive.title,
    description: archive.description(context.site.facts.title[language]),
    ...listAt('archive'),
  }
  const years = byYear(cardsOf(entriesOn(context.catalogs[language].archive, part), language, context))
  return {
    kind: 'archive',
    ...pagedBase(list, part, context),
    volumes: years.flatMap(({ year }) => volumeLinks({ list: 'archive', id: year }, language, context)),
    years,
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

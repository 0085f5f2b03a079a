import { textsOf } from '../../ground/messages/index.ts'
import type { Language, OutletPage, OutletsPage } from '../../model.ts'
import { entryPath, hrefOf, listPath, pagePath } from '../address.ts'
import type { Entry } from '../catalog.ts'
import type { Context } from '../context.ts'
import { type Piece, pageAs } from '../piece.ts'
import { dateText } from '../words/format-date.ts'
import { cardsOf } from './article-card.ts'
import { byName, listAt, listBase, pagedBase } from './list-base.ts'
import { entriesOn, type Part, partsOfList } from './parts-of-list.ts'

/** The list of publications in which something first appeared, and the pages of each. */
export function outletPages(language: Language, { catalogs }: Context): Piece[] {
  const { outlets } = catalogs[language]
  if (outlets.size === 0) return []
  return [
    pageAs(`outlets ${language}`, listPath(language, 'outlets'), '', (context) => outletsPage(language, context)),
    ...[...outlets].flatMap(([id, { length }]) =>
      partsOfList(length).map((part) =>
        pageAs(
          `outlet ${language} ${id} ${part.page}`,
          pagePath(entryPath(language, 'outlets', id), part.page),
          part,
          (context) => outletPage(id, part, language, context),
        ),
      ),
    ),
  ]
}

const nameOf = (id: string, { site }: Context): string => site.records.outlets.get(id)?.name ?? id

function outletsPage(language: Language, context: Context): OutletsPage {
  const { facts } = context.site
  const { outlets, articleCount } = textsOf(language).pages
  const entries = [...context.catalogs[language].outlets].map(([id, { length }]) => ({
    name: nameOf(id, context),
    href: hrefOf(facts, entryPath(language, 'outlets', id)),
    count: articleCount(length),
  }))
  const list = {
    language,
    title: outlets.title,
    description: outlets.description(facts.title[language]),
    ...listAt('outlets'),
  }
  return {
    kind: 'outlets',
    ...listBase(list, context),
    outlets: byName(facts.locales[language])(entries),
  }
}

function outletPage(id: string, part: Part, language: Language, context: Context): OutletPage {
  const { facts, records } = context.site
  const { outlets } = textsOf(language).pages
  const name = nameOf(id, context)
  const url = records.outlets.get(id)?.url
  const list = {
    language,
    title: name,
    description: outlets.outletDescription(name, facts.title[language]),
    ...listAt('outlets', id),
  }
  const entries = context.catalogs[language].outlets.get(id) ?? []
  return {
    kind: 'outlet',
    ...pagedBase(list, part, context),
    visit: url === undefined ? undefined : { href: url, text: outlets.visit(name) },
    articles: entriesOn(entries, part).flatMap((entry) => {
      const original = originalOf(entry, facts.locales[language], context)
      return cardsOf([entry], language, context).map((card) => ({ ...card, original }))
    }),
  }
}

function originalOf({ key }: Entry, locale: string, { linked }: Context): OutletPage['articles'][number]['original'] {
  const { elsewhere, article } = linked.get(`article ${key}`) ?? {}
  const { url, title, language, date } = elsewhere ?? {}
  return {
    title: title ?? article?.source.frontMatter.title ?? key,
    href: url,
    language: language ?? article?.source.language ?? '',
    date: date === undefined ? undefined : dateText(date, locale),
  }
}

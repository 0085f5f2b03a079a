import { textsOf } from '../../ground/messages/index.ts'
import type { Language, OutletPage, OutletsPage } from '../../model.ts'
import { entryPath, hrefOf } from '../address.ts'
import type { Entry } from '../catalog.ts'
import type { Context } from '../context.ts'
import { dateText } from '../words/format-date.ts'
import { cardsOf } from './article-card.ts'
import { byName, listBase } from './list-base.ts'

/** The list of publications in which something first appeared, and a page for each. */
export function outletPages(language: Language, context: Context): (OutletsPage | OutletPage)[] {
  const { outlets } = context.catalog
  if (outlets.size === 0) return []
  return [
    outletsPage(language, context),
    ...[...outlets].map(([id, entries]) => outletPage(id, entries, language, context)),
  ]
}

const nameOf = (id: string, { site }: Context): string => site.records.outlets.get(id)?.name ?? id

function outletsPage(language: Language, context: Context): OutletsPage {
  const { facts } = context.site
  const { outlets, articleCount } = textsOf(language).pages
  const entries = [...context.catalog.outlets].map(([id, { length }]) => ({
    name: nameOf(id, context),
    href: hrefOf(facts, entryPath(language, 'outlets', id)),
    count: articleCount(length),
  }))
  const words = { title: outlets.title, description: outlets.description(facts.title[language]) }
  return {
    kind: 'outlets',
    ...listBase('outlets', undefined, language, words, context),
    outlets: byName(facts.locales[language])(entries),
  }
}

function outletPage(id: string, entries: readonly Entry[], language: Language, context: Context): OutletPage {
  const { facts, records } = context.site
  const { outlets } = textsOf(language).pages
  const name = nameOf(id, context)
  const words = { title: name, description: outlets.outletDescription(name, facts.title[language]) }
  return {
    kind: 'outlet',
    ...listBase('outlets', id, language, words, context),
    url: records.outlets.get(id)?.url,
    articles: entries.flatMap((entry) => {
      const original = originalOf(entry, facts.locales[language])
      return cardsOf([entry], language, context).map((card) => ({ ...card, original }))
    }),
  }
}

function originalOf(
  { linked: { elsewhere, article } }: Entry,
  locale: string,
): OutletPage['articles'][number]['original'] {
  const { url, title, language, date } = elsewhere ?? {}
  return {
    title: title ?? article.source.frontMatter.title ?? article.key,
    href: url,
    language: language ?? article.source.language,
    date: date === undefined ? undefined : dateText(date, locale),
  }
}

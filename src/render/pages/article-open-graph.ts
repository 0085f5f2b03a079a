import type { Head, SocialCard } from '../../model.ts'
import { urlOf } from '../address.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Context } from '../context.ts'
import { cardProperties } from '../social-cards/social-card.ts'

/** What networks show of a shared article (ogp.me). */
export function articleOpenGraph(
  { edition, other, authors }: Attribution,
  card: SocialCard,
  context: Context,
): Head['openGraph'] {
  const { facts } = context.site
  const { title, description, url, locale, language, date, frontMatter } = edition
  const properties: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:site_name', facts.title[language]],
    ['og:locale', ogLocale(locale)],
    ['og:locale:alternate', other && ogLocale(other.locale)],
    ['article:published_time', date],
    ['article:modified_time', frontMatter.updated],
    ...authors.map(({ path }): [string, string | undefined] => ['article:author', path && urlOf(facts, path)]),
  ]
  return [
    ...properties.flatMap(([property, content]) => (content === undefined ? [] : [{ property, content }])),
    ...cardProperties(card, context),
  ]
}

/** `es-419` → `es_419` */
export const ogLocale = (locale: string): string => locale.replaceAll('-', '_')

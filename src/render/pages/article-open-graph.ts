import type { Head, SocialCard } from '../../model.ts'
import { urlOf } from '../address.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Context } from '../context.ts'
import { ogLocale, openGraphOf } from './open-graph.ts'

/** What networks show of a shared article. */
export function articleOpenGraph(
  { edition, other, authors }: Attribution,
  card: SocialCard,
  context: Context,
): Head['openGraph'] {
  const { title, description, url, locale, language, date, frontMatter } = edition
  const more = [
    ['og:locale:alternate', other && ogLocale(other.locale)],
    ['article:published_time', date],
    ['article:modified_time', frontMatter.updated],
    ...authors.map(({ path }) => ['article:author', path && urlOf(context.site.facts, path)] as const),
  ] as const
  return openGraphOf({ type: 'article', title, description, url, language, locale, card, more }, context)
}

import type { Head, Language, SocialCard } from '../../model.ts'
import type { Context } from '../context.ts'
import { cardProperties } from '../social-cards/social-card.ts'

interface Facts {
  type: 'article' | 'website'
  title: string
  description: string
  /** Absolute. */
  url: string
  language: Language
  /** BCP 47. */
  locale: string
  card: SocialCard
  /** What only pages of its kind have; what is undefined is not said. */
  more?: readonly (readonly [property: string, content: string | undefined])[]
}

/** What networks show of a page that is shared (ogp.me). */
export function openGraphOf(
  { type, title, description, url, language, locale, card, more = [] }: Facts,
  context: Context,
): Head['openGraph'] {
  return [
    { property: 'og:type', content: type },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: url },
    { property: 'og:site_name', content: context.site.facts.title[language] },
    { property: 'og:locale', content: ogLocale(locale) },
    ...more.flatMap(([property, content]) => (content === undefined ? [] : [{ property, content }])),
    ...cardProperties(card, context),
  ]
}

/** `es-419` → `es_419` */
export const ogLocale = (locale: string): string => locale.replaceAll('-', '_')

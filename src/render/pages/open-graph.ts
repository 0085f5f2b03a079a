import { remember } from '../../ground/basics/remember.ts'
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

/** Countries of America that have a locale of their own in Facebook's list (developers.facebook.com, "Localization"). */
const ITS_OWN: ReadonlySet<string> = new Set(['CL', 'CO', 'MX', 'VE'])
/** Where Spanish is that of Spain: Spain, its islands and towns in Africa, Equatorial Guinea. */
const OF_SPAIN: ReadonlySet<string> = new Set(['EA', 'ES', 'GQ', 'IC'])
/** Where English is spelt as in the United States. */
const OF_THE_STATES: ReadonlySet<string> = new Set(['AS', 'CA', 'GU', 'MP', 'PH', 'PR', 'UM', 'US', 'VI'])

/** The locale of Facebook's list that is nearest to one: `es-AR` → `es_LA`, `en-AU` → `en_GB`. */
export const ogLocale = remember((locale: string): string => {
  const { language, region } = new Intl.Locale(locale)
  if (language === 'en') return region === undefined || OF_THE_STATES.has(region) ? 'en_US' : 'en_GB'
  if (region !== undefined && OF_SPAIN.has(region)) return 'es_ES'
  return region !== undefined && ITS_OWN.has(region) ? `es_${region}` : 'es_LA'
})

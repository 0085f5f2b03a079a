import { textsOf } from '../../ground/messages/index.ts'
import {
  type Alternate,
  type Head,
  LANGUAGES,
  type Language,
  type LanguageEntry,
  type PageBase,
  type SiteFacts,
} from '../../model.ts'
import { feedPath, hrefOf, urlOf } from '../address.ts'
import type { Context } from '../context.ts'
import { homeSocialCard } from '../social-cards/home-social-card.ts'
import type { Section } from './frame.ts'
import { openGraphOf } from './open-graph.ts'

interface Facts {
  path: string
  language: Language
  title: string
  description: string
  languages: LanguageEntry[]
  /** The list that the page is of, or the search. */
  section?: Section
  /** Only where it differs from what a page that is indexed at its own address has. */
  head?: Partial<Head>
  locale?: string
}

/** What every page says of itself. */
export function pageBase(
  { path, language, title, description, languages, section, head, locale: ownLocale }: Facts,
  context: Context,
): PageBase {
  const { facts } = context.site
  const siteTitle = facts.title[language]
  const locale = ownLocale ?? facts.locales[language]
  const url = urlOf(facts, path)
  const card = homeSocialCard(language, context)
  return {
    path,
    language,
    locale,
    title,
    languages,
    frame: context.frame(language, section ?? null),
    head: {
      title: title === siteTitle ? title : `${title} · ${siteTitle}`,
      description,
      canonical: url,
      robots: 'index, follow',
      alternates: [],
      feeds: feedsOf(language, facts),
      jsonLd: undefined,
      openGraph: openGraphOf({ type: 'website', title, description, url, language, locale, card }, context),
      assets: context.assets,
      ...head,
    },
  }
}

function feedsOf(language: Language, facts: SiteFacts): Head['feeds'] {
  const title = textsOf(language).pages.feed.title(facts.title[language])
  return [
    { href: hrefOf(facts, feedPath(language, 'xml')), type: 'application/atom+xml', title },
    { href: hrefOf(facts, feedPath(language, 'json')), type: 'application/feed+json', title },
  ]
}

/** The hreflang set of a page that both languages have; `x-default` is the one in the site's main language unless said. */
export function twinAlternates(
  pathIn: (language: Language) => string,
  facts: SiteFacts,
  standard: string = pathIn(facts.languages[0]),
): Alternate[] {
  return [
    ...LANGUAGES.map((language): Alternate => ({ hreflang: language, href: urlOf(facts, pathIn(language)) })),
    { hreflang: 'x-default', href: urlOf(facts, standard) },
  ]
}

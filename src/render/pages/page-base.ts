import { textsOf } from '../../messages/index.ts'
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
import { cardProperties, socialCardOf } from '../social-cards/social-card.ts'
import { frameOf, type Section } from './frame.ts'

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
  { path, language, title, description, languages, section, head, locale }: Facts,
  context: Context,
): PageBase {
  const { facts } = context.site
  const siteTitle = facts.title[language]
  const pageLocale = locale ?? facts.locales[language]
  return {
    path,
    language,
    locale: pageLocale,
    title,
    languages,
    frame: frameOf(language, section, context),
    head: {
      title: title === siteTitle ? title : `${title} · ${siteTitle}`,
      description,
      canonical: urlOf(facts, path),
      robots: 'index, follow',
      alternates: [],
      feeds: feedsOf(language, facts),
      jsonLd: undefined,
      openGraph: [
        { property: 'og:type', content: 'website' },
        { property: 'og:title', content: title },
        { property: 'og:description', content: description },
        { property: 'og:url', content: urlOf(facts, path) },
        { property: 'og:site_name', content: siteTitle },
        { property: 'og:locale', content: pageLocale.replaceAll('-', '_') },
        ...cardProperties(socialCardOf(path, language, context), context),
      ],
      assets: prefixedAssets(context),
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

function prefixedAssets({ assets, site: { facts } }: Context): Head['assets'] {
  const { style, pages, script, search, icon, fonts } = assets
  const prefixed = (path: string) => hrefOf(facts, path)
  return {
    style: prefixed(style),
    pages: Object.fromEntries(Object.entries(pages).map(([kind, path]) => [kind, prefixed(path)])),
    script: script && prefixed(script),
    search: prefixed(search),
    icon: prefixed(icon),
    fonts: fonts.map(prefixed),
  }
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

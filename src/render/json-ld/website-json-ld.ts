import { type Language, otherLanguage, type SiteFacts } from '../../model.ts'
import { homePath, searchPath, urlOf } from '../address.ts'
import type { Context } from '../context.ts'
import { publisherNode } from './publisher-node.ts'
import { scriptJson } from './script-json.ts'

/**
 * The data block of the front page of a language, or of the page above both (schema.org, WebSite): one site, which each
 * of them names in its own language, and where it can be searched.
 */
export function websiteJsonLd(language: Language, page: string, { site: { facts }, ...context }: Context): string {
  const other = otherLanguage(language)
  const isSearched = context.searchable && context.isSearched(language)
  return scriptJson({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${urlOf(facts, page)}#site`,
    url: urlOf(facts, page),
    name: facts.title[language],
    alternateName: facts.title[other] === facts.title[language] ? undefined : facts.title[other],
    description: facts.description[language],
    inLanguage: page === homePath(language) ? facts.locales[language] : localesOf(facts),
    publisher: publisherNode(language, facts),
    potentialAction: isSearched
      ? {
          '@type': 'SearchAction',
          target: {
            '@type': 'EntryPoint',
            urlTemplate: `${urlOf(facts, searchPath(language))}?q={search_term_string}`,
          },
          'query-input': 'required name=search_term_string',
        }
      : undefined,
  })
}

const localesOf = ({ languages, locales }: SiteFacts): string[] => languages.map((language) => locales[language])

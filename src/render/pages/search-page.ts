import { textsOf } from '../../ground/messages/index.ts'
import { type Language, otherLanguage, type SearchPage } from '../../model.ts'
import { hrefOf, listPath, searchFolder, searchPath } from '../address.ts'
import type { Context } from '../context.ts'
import { twinEntries } from './language-entries.ts'
import { pageBase } from './page-base.ts'

/** The search of a language; no search engine needs it. */
export function searchPage(language: Language, context: Context): SearchPage {
  const { searchable, isSearched } = context
  const { facts } = context.site
  const { search } = textsOf(language).pages
  return {
    kind: 'search',
    ...pageBase(
      {
        path: searchPath(language),
        language,
        title: search.title,
        description: search.description(facts.title[language]),
        languages: twinEntries(language, searchPath(otherLanguage(language)), facts),
        section: 'search',
        head: { robots: 'noindex, follow' },
      },
      context,
    ),
    index: searchable && isSearched(language) ? { folder: hrefOf(facts, searchFolder), base: facts.prefix } : undefined,
    archive: hrefOf(facts, listPath(language, 'archive')),
  }
}

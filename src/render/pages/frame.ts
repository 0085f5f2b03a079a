import type { ListName } from '../../ground/addresses/list-segments.ts'
import { textsOf } from '../../ground/messages/index.ts'
import {
  type Frame,
  type Language,
  type LinkedEdition,
  type NavLink,
  otherLanguage,
  type SiteFacts,
} from '../../model.ts'
import { feedPath, glossaryPath, homePath, hrefOf, listPath, searchPath, statusPath } from '../address.ts'
import type { Catalog } from '../catalog.ts'
import { siteIn } from './language-entries.ts'

/** What the header leads to. */
export type Section = ListName | 'search'

interface Around {
  facts: SiteFacts
  catalog: Catalog
  /** The static pages that the language has. */
  statics: readonly LinkedEdition[]
  /** It has a page of its own. */
  hasGlossary: boolean
}

/** What every page of a language is framed by; `section` is what the page is of. */
export function frameOf(
  language: Language,
  section: Section | null,
  { facts, catalog, statics, hasGlossary }: Around,
): Frame {
  const { navigation, glossary } = textsOf(language).pages
  const other = otherLanguage(language)
  return {
    siteTitle: facts.title[language],
    siteDescription: facts.description[language],
    home: hrefOf(facts, homePath(language)),
    sections: [...listsIn(catalog), 'search' as const].map(
      (each): NavLink => ({
        href: hrefOf(facts, each === 'search' ? searchPath(language) : listPath(language, each)),
        text: navigation[each],
        ...(each === section && { current: true }),
      }),
    ),
    footer: [
      ...statics.map(({ path, title }): NavLink => ({ href: hrefOf(facts, path), text: title })),
      ...(hasGlossary ? [{ href: hrefOf(facts, glossaryPath(language)), text: glossary.title }] : []),
      { href: hrefOf(facts, statusPath(language)), text: navigation.status },
      { href: hrefOf(facts, feedPath(language, 'xml')), text: navigation.feed },
      { ...siteIn(other, facts), language: other },
    ],
  }
}

/** The lists that the site has: an empty one has no page, but for the archive. */
function listsIn(catalog: Catalog): ListName[] {
  const filled = (['topics', 'people', 'outlets'] as const).filter((list) => catalog[list].size > 0)
  return ['archive', ...filled]
}

import { textsOf } from '../../ground/messages/index.ts'
import type { Frame, Language, NavLink } from '../../model.ts'
import { feedPath, homePath, hrefOf, type ListName, listPath, searchPath, statusPath } from '../address.ts'
import type { Context } from '../context.ts'

/** What the header leads to. */
export type Section = ListName | 'search'

/** What every page of a language is framed by; `section` is what the page is of. */
export function frameOf(language: Language, section: Section | undefined, context: Context): Frame {
  const key = `${language} ${section}`
  const frame = context.frames.get(key) ?? makeFrame(language, section, context)
  context.frames.set(key, frame)
  return frame
}

function makeFrame(language: Language, section: Section | undefined, context: Context): Frame {
  const { facts, pages } = context.site
  const { navigation } = textsOf(language).pages
  const statics = pages.flatMap(({ editions }) => editions[language] ?? [])
  return {
    siteTitle: facts.title[language],
    siteDescription: facts.description[language],
    home: hrefOf(facts, homePath(language)),
    sections: [...listsOf(context), 'search' as const].map(
      (each): NavLink => ({
        href: hrefOf(facts, each === 'search' ? searchPath(language) : listPath(language, each)),
        text: navigation[each],
        ...(each === section && { current: true }),
      }),
    ),
    footer: [
      ...statics.map(({ path, title }): NavLink => ({ href: hrefOf(facts, path), text: title })),
      { href: hrefOf(facts, statusPath(language)), text: navigation.status },
      { href: hrefOf(facts, feedPath(language, 'xml')), text: navigation.feed },
    ],
  }
}

/** The lists that the site has: an empty one has no page, but for the archive. */
export function listsOf({ catalog }: Context): ListName[] {
  const filled = (['topics', 'people', 'outlets'] as const).filter((list) => catalog[list].size > 0)
  return ['archive', ...filled]
}

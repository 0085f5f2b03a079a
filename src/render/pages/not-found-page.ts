import { textsOf } from '../../ground/messages/index.ts'
import type { NotFoundPage } from '../../model.ts'
import { homePath, hrefOf, listPath } from '../address.ts'
import type { Context } from '../context.ts'
import { homeEntries } from './language-entries.ts'
import { pageBase } from './page-base.ts'

/** `404.html`: one file for both languages, since nobody knows which was asked for. */
export function notFoundPage(context: Context): NotFoundPage {
  const { facts } = context.site
  const [main] = facts.languages
  const { title, words } = textsOf(main).pages.notFound
  return {
    kind: 'not-found',
    ...pageBase(
      {
        path: '/404.html',
        language: main,
        title,
        description: words,
        languages: homeEntries(facts),
        head: { canonical: undefined, robots: 'noindex, follow', openGraph: [] },
      },
      context,
    ),
    code: 404,
    halves: facts.languages.map((language) => {
      const { notFound } = textsOf(language).pages
      return {
        language,
        locale: facts.locales[language],
        title: notFound.title,
        words: [notFound.words],
        links: [
          { href: hrefOf(facts, homePath(language)), text: notFound.home },
          { href: hrefOf(facts, listPath(language, 'archive')), text: notFound.archive },
        ],
      }
    }),
  }
}

import { languageOfPath } from '../../ground/addresses/language-of-path.ts'
import { keyOfPath } from '../../ground/addresses/path-of-alias.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { NotFoundPage, PublicAddress } from '../../model.ts'
import { homePath, hrefOf, isPagePath, listPath } from '../address.ts'
import type { Context } from '../context.ts'
import { type Piece, pageAs } from '../piece.ts'
import { dateText } from '../words/format-date.ts'
import { homeEntries } from './language-entries.ts'
import { pageBase } from './page-base.ts'

/** A page at each address of which the newsroom says that nothing is there any more; `others`: all else that the site has. */
export function gonePages({ site }: Context, others: readonly Piece[]): Piece[] {
  const left = site.records.addresses.filter(({ path, gone }) => gone && isPagePath(path))
  const taken = new Set(left.length > 0 ? others.flatMap(({ paths }) => paths.map(keyOfPath)) : [])
  return left.flatMap(({ path, gone }) =>
    gone && !taken.has(keyOfPath(path))
      ? [pageAs(`gone ${path}`, path, gone, (context) => gonePage(path, gone, context))]
      : [],
  )
}

/** In the language of the address, the site's main one where it says none. */
function gonePage(path: string, gone: NonNullable<PublicAddress['gone']>, context: Context): NotFoundPage {
  const { facts } = context.site
  const language = languageOfPath(path) ?? facts.languages[0]
  const locale = facts.locales[language]
  const { gone: texts, notFound } = textsOf(language).pages
  const words = [texts.words(dateText(gone.date, locale).text), gone.reason]
  return {
    kind: 'not-found',
    ...pageBase(
      {
        path,
        language,
        title: texts.title,
        description: words.join(' '),
        languages: homeEntries(facts),
        head: { canonical: undefined, robots: 'noindex, follow', openGraph: [] },
      },
      context,
    ),
    code: 410,
    halves: [
      {
        language,
        locale,
        title: texts.title,
        words,
        links: [
          { href: hrefOf(facts, homePath(language)), text: notFound.home },
          { href: hrefOf(facts, listPath(language, 'archive')), text: notFound.archive },
        ],
      },
    ],
  }
}

import type { LinkedArticle, LinkedEdition, StaticPage } from '../../model.ts'
import { hrefOf } from '../address.ts'
import { bodyOf } from '../body-of.ts'
import type { Context } from '../context.ts'
import { dateText } from '../words/format-date.ts'
import { editionEntries } from './language-entries.ts'
import { pageBase } from './page-base.ts'
import { twinOf } from './twin-of.ts'

/** A page such as "about": a pair without attribution. */
export function staticPage(linked: LinkedArticle, edition: LinkedEdition, context: Context): StaticPage {
  const { facts } = context.site
  const { path, language, locale, title, description, frontMatter } = edition
  const linkTo = (to: string) => hrefOf(facts, to)
  return {
    kind: 'static',
    ...pageBase(
      {
        path,
        language,
        locale,
        title,
        description,
        languages: editionEntries(linked, language, facts),
        head: { robots: edition.robots, alternates: edition.indexable ? linked.alternates : [] },
      },
      context,
    ),
    twin: twinOf(linked, language, linkTo),
    description,
    date: dateText(edition.date, locale),
    updated: frontMatter.updated === undefined ? undefined : dateText(frontMatter.updated, locale),
    body: () => bodyOf(linked, edition, context, linkTo),
  }
}

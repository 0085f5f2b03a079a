import { textsOf } from '../../ground/messages/index.ts'
import { languageName } from '../../ground/messages/language-name.ts'
import {
  type EditionWork,
  LANGUAGES,
  type Language,
  type LinkedArticle,
  otherLanguage,
  type StatusPage,
} from '../../model.ts'
import { hrefOf, statusPath } from '../address.ts'
import type { Context } from '../context.ts'
import { STATUS_API } from '../files/status-api.ts'
import { dateText } from '../words/format-date.ts'
import { AUTONYMS, originalIn, twinEntries } from './language-entries.ts'
import { pageBase } from './page-base.ts'

/** How far each published article is in both languages, newest first. Not for search engines. */
export function statusPage(language: Language, context: Context): StatusPage {
  const { facts, articles } = context.site
  const { status } = textsOf(language).pages
  const toDo = articles.filter(({ article }) => article.work.some(({ words }) => words > 0))
  return {
    kind: 'status',
    ...pageBase(
      {
        path: statusPath(language),
        language,
        title: status.title,
        description: status.description(facts.title[language]),
        languages: twinEntries(language, statusPath(otherLanguage(language)), facts),
        head: { robots: 'noindex, follow' },
      },
      context,
    ),
    summary: status.summary(articles.length, toDo.length),
    data: hrefOf(facts, STATUS_API),
    columns: LANGUAGES.map((each) => ({ language: each, label: AUTONYMS[each] })),
    rows: articles.flatMap((linked) => rowOf(linked, language, context)),
  }
}

/** Titles and dates are of what is published: of a draft only that there is one. */
function rowOf(linked: LinkedArticle, language: Language, { site: { facts } }: Context): StatusPage['rows'] {
  const { article, editions } = linked
  const shown = editions[language] ?? editions[otherLanguage(language)]
  if (shown === undefined) return []
  const { status } = textsOf(language).pages
  return [
    {
      title: shown.title,
      href: hrefOf(facts, shown.path),
      language: shown.language,
      date: dateText(shown.date, facts.locales[language]),
      original: status.original(languageName(article.facts.original?.language ?? article.source.language, language)),
      editions: article.work.map((work) => ({
        ...stateOf(work, linked, language),
        toDo: work.words > 0 ? status.words(work.words) : undefined,
      })),
    },
  ]
}

/** What of an edition is to be done, in words; where its outlet's original stands for it, a link there. */
function stateOf(work: EditionWork, { article, elsewhere }: LinkedArticle, language: Language) {
  const { status, roles } = textsOf(language).pages
  const say = (words: string, href?: string) => ({ words, href })
  const original = work.state === 'missing' ? originalIn(work.language, elsewhere) : undefined
  if (original) return say(roles.originalIn(original.name), original.url)
  if (work.state === 'missing' || work.state === 'draft') return say(status[work.state])
  // what was missing before anything was recorded is no change
  const isRecorded = article.lock !== undefined
  const changes = work.changed.length + (isRecorded ? work.missing.length : 0)
  if (work.state === 'changed') return say(status.changed(changes))
  const lacks = work.missing.length
  return say(lacks === 0 ? status.current : `${status.current}, ${status.lacking(lacks)}`)
}

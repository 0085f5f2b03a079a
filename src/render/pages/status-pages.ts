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
import { hrefOf, pagePath, statusPath } from '../address.ts'
import type { Context } from '../context.ts'
import { STATUS_API } from '../files/status-api.ts'
import { type Piece, pageAs } from '../piece.ts'
import { dateText } from '../words/format-date.ts'
import { AUTONYMS, originalIn } from './language-entries.ts'
import { pagedBase } from './list-base.ts'
import { entriesOn, type Part, partsOfList } from './parts-of-list.ts'

/** How far each published article is in both languages, newest first. Not for search engines. */
export const statusPages = (language: Language, { catalogs }: Context): Piece[] =>
  partsOfList(catalogs[language].all.length).map((part) =>
    pageAs(`status ${language} ${part.page}`, pagePath(statusPath(language), part.page), part, (context) =>
      statusPage(language, part, context),
    ),
  )

function statusPage(language: Language, part: Part, context: Context): StatusPage {
  const { facts } = context.site
  const entries = context.catalogs[language].all
  const { status } = textsOf(language).pages
  const list = {
    language,
    title: status.title,
    description: status.description(facts.title[language]),
    pathIn: statusPath,
    indexed: false,
  }
  return {
    kind: 'status',
    ...pagedBase(list, part, context),
    summary: status.summary(entries.length, context.toDo),
    data: hrefOf(facts, STATUS_API),
    columns: LANGUAGES.map((each) => ({ language: each, label: AUTONYMS[each] })),
    rows: entriesOn(entries, part).flatMap(({ key }) => {
      const linked = context.linked.get(`article ${key}`)
      return linked ? rowOf(linked, language, context) : []
    }),
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
function stateOf(work: EditionWork, { article, editions, elsewhere }: LinkedArticle, language: Language) {
  const { status, roles } = textsOf(language).pages
  const say = (words: string, href?: string) => ({ words, href })
  const original = work.state === 'missing' ? originalIn(work.language, elsewhere) : undefined
  if (original) return say(roles.originalIn(original.name), original.url)
  if (work.state === 'missing' || work.state === 'draft') return say(status[work.state])
  if (editions[work.language] === undefined) return say(status.scheduled)
  // what was missing before anything was recorded is no change
  const changes = work.changed.length + (article.isRecorded ? work.missing.length : 0)
  if (work.state === 'changed') return say(status.changed(changes))
  const lacks = work.missing.length
  return say(lacks === 0 ? status.current : `${status.current}, ${status.lacking(lacks)}`)
}

import { textsOf } from '../../ground/messages/index.ts'
import type { Language, TopicPage, TopicsPage } from '../../model.ts'
import { entryPath, hrefOf, listPath, pagePath } from '../address.ts'
import { volumeLinks } from '../books/volumes.ts'
import type { Context } from '../context.ts'
import { type Piece, pageAs } from '../piece.ts'
import { cardsOf } from './article-card.ts'
import { byName, listAt, listBase, pagedBase } from './list-base.ts'
import { entriesOn, type Part, partsOfList } from './parts-of-list.ts'

/** The list of topics that a published article has, and the pages of each. */
export function topicPages(language: Language, { catalogs }: Context): Piece[] {
  const { topics } = catalogs[language]
  if (topics.size === 0) return []
  return [
    pageAs(`topics ${language}`, listPath(language, 'topics'), '', (context) => topicsPage(language, context)),
    ...[...topics].flatMap(([id, { length }]) =>
      partsOfList(length).map((part) =>
        pageAs(
          `topic ${language} ${id} ${part.page}`,
          pagePath(entryPath(language, 'topics', id), part.page),
          part,
          (context) => topicPage(id, part, language, context),
        ),
      ),
    ),
  ]
}

const nameOf = (id: string, language: Language, { site }: Context): string =>
  site.records.topics.get(id)?.[language] ?? id

function topicsPage(language: Language, context: Context): TopicsPage {
  const { facts } = context.site
  const { topics, articleCount } = textsOf(language).pages
  const entries = [...context.catalogs[language].topics].map(([id, { length }]) => ({
    name: nameOf(id, language, context),
    href: hrefOf(facts, entryPath(language, 'topics', id)),
    count: articleCount(length),
  }))
  const list = {
    language,
    title: topics.title,
    description: topics.description(facts.title[language]),
    ...listAt('topics'),
  }
  return {
    kind: 'topics',
    ...listBase(list, context),
    topics: byName(facts.locales[language])(entries),
  }
}

function topicPage(id: string, part: Part, language: Language, context: Context): TopicPage {
  const { topics } = textsOf(language).pages
  const name = nameOf(id, language, context)
  const list = {
    language,
    title: name,
    description: topics.topicDescription(name, context.site.facts.title[language]),
    ...listAt('topics', id),
  }
  const entries = context.catalogs[language].topics.get(id) ?? []
  return {
    kind: 'topic',
    ...pagedBase(list, part, context),
    volumes: volumeLinks({ list: 'topics', id }, language, context),
    articles: cardsOf(entriesOn(entries, part), language, context),
  }
}

import { textsOf } from '../../ground/messages/index.ts'
import type { Language, TopicPage, TopicsPage } from '../../model.ts'
import { entryPath, hrefOf } from '../address.ts'
import type { Entry } from '../catalog.ts'
import type { Context } from '../context.ts'
import { cardsOf } from './article-card.ts'
import { byName, listBase } from './list-base.ts'

/** The list of topics that a published article has, and a page for each. */
export function topicPages(language: Language, context: Context): (TopicsPage | TopicPage)[] {
  const { topics } = context.catalog
  if (topics.size === 0) return []
  return [
    topicsPage(language, context),
    ...[...topics].map(([id, entries]) => topicPage(id, entries, language, context)),
  ]
}

const nameOf = (id: string, language: Language, { site }: Context): string =>
  site.records.topics.get(id)?.[language] ?? id

function topicsPage(language: Language, context: Context): TopicsPage {
  const { facts } = context.site
  const { topics, articleCount } = textsOf(language).pages
  const entries = [...context.catalog.topics].map(([id, { length }]) => ({
    name: nameOf(id, language, context),
    href: hrefOf(facts, entryPath(language, 'topics', id)),
    count: articleCount(length),
  }))
  const words = { title: topics.title, description: topics.description(facts.title[language]) }
  return {
    kind: 'topics',
    ...listBase('topics', undefined, language, words, context),
    topics: byName(facts.locales[language])(entries),
  }
}

function topicPage(id: string, entries: readonly Entry[], language: Language, context: Context): TopicPage {
  const { topics } = textsOf(language).pages
  const name = nameOf(id, language, context)
  const words = { title: name, description: topics.topicDescription(name, context.site.facts.title[language]) }
  return {
    kind: 'topic',
    ...listBase('topics', id, language, words, context),
    articles: cardsOf(entries, language, context),
  }
}

import {
  type Language,
  type LinkedArticle,
  type LinkedEdition,
  otherLanguage,
  type SearchFacts,
  type SearchRecord,
} from '../model.ts'
import { encodedPath } from './address.ts'
import { type Context, renderedOf } from './context.ts'
import { publishedEditions } from './published-editions.ts'
import { dateText } from './words/format-date.ts'

/** What the search is to find of an article or a static page: each edition that is published. */
export const recordsOf = (linked: LinkedArticle, context: Context): SearchRecord[] =>
  publishedEditions(linked).map((edition) => recordOf(linked, edition, context))

/** The same of all of them, in some languages, in an order of their own, made one by one. */
export function* searchRecords(
  everything: readonly LinkedArticle[],
  languages: readonly Language[],
  context: Context,
): Generator<SearchRecord> {
  for (const language of languages) {
    for (const linked of everything) {
      const edition = linked.editions[language]
      if (edition) yield recordOf(linked, edition, context)
    }
  }
}

/** The description comes first: it is the excerpt where a title or a name was found. */
const recordOf = (linked: LinkedArticle, edition: LinkedEdition, context: Context): SearchRecord => ({
  language: edition.language,
  path: encodedPath(edition.path),
  text: [edition.description, ...textsOf(linked, edition, context)].filter(Boolean).map(closed).join(' '),
  facts: factsOf(linked, edition, context),
})

const textsOf = (linked: LinkedArticle, { language }: LinkedEdition, context: Context): string[] =>
  (renderedOf(linked, context).editions[language]?.blocks ?? []).map(({ text }) => text)

/** With a mark at the end, so that a heading does not run on into what follows it. */
const closed = (text: string): string => (/[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text)

function factsOf(
  { article, editions, elsewhere }: LinkedArticle,
  edition: LinkedEdition,
  { site }: Context,
): SearchFacts {
  const { facts, records } = site
  const { language, frontMatter, title, date } = edition
  const names = (ids: readonly string[] = []) => ids.map((id) => records.people.get(id)?.name ?? id).join(', ')
  const topics = article.facts.topics.flatMap((id) => records.topics.get(id)?.[language] ?? []).join(', ')
  const twin = editions[otherLanguage(language)]
  const byline =
    article.kind === 'article'
      ? {
          authors: names(article.facts.authors),
          translators: names(frontMatter.translators),
          topics,
          outlet: elsewhere?.outlet?.name ?? '',
          original: [title, twin?.title].includes(elsewhere?.title) ? '' : (elsewhere?.title ?? ''),
          originalAuthors: names(elsewhere?.authors),
          date,
          day: dateText(date, facts.locales[language]).text,
        }
      : {}
  const other = twin && { twin: twin.title, twinPath: encodedPath(twin.path), twinLanguage: twin.language }
  return { title, ...filled(byline), ...other }
}

/** Without what is empty. */
const filled = (facts: Record<string, string>) => Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact))

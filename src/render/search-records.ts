import {
  LANGUAGES,
  type Language,
  type LinkedArticle,
  type LinkedEdition,
  otherLanguage,
  type SearchFacts,
  type SearchRecord,
  type Site,
} from '../model.ts'
import { encodedPath } from './address.ts'
import { dateText } from './words/format-date.ts'

/** What the search of the site is to find: every edition and every static page, in an order of their own, made one by one. */
export function* searchRecords(site: Site): Generator<SearchRecord> {
  for (const language of LANGUAGES) {
    for (const linked of [...site.articles, ...site.pages]) {
      const edition = linked.editions[language]
      if (edition) yield recordOf(linked, edition, site)
    }
  }
}

/** Whether there is anything to search in a language. */
export const isSearched = (language: Language, { articles, pages }: Site): boolean =>
  [articles, pages].some((all) => all.some(({ editions }) => editions[language]))

/** The description comes first: it is the excerpt where a title or a name was found. */
const recordOf = (linked: LinkedArticle, edition: LinkedEdition, site: Site): SearchRecord => ({
  language: edition.language,
  path: encodedPath(edition.path),
  text: [edition.description, ...edition.blocks.map(({ text }) => text)].filter(Boolean).map(closed).join(' '),
  facts: factsOf(linked, edition, site),
})

/** With a mark at the end, so that a heading does not run on into what follows it. */
const closed = (text: string): string => (/[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text)

function factsOf({ article, editions }: LinkedArticle, edition: LinkedEdition, { facts, records }: Site): SearchFacts {
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
          date,
          day: dateText(date, facts.locales[language]).text,
        }
      : {}
  const other = twin && { twin: twin.title, twinPath: encodedPath(twin.path), twinLanguage: twin.language }
  return { title, ...filled(byline), ...other }
}

/** Without what is empty. */
const filled = (facts: Record<string, string>) => Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact))

import type { LinkedArticle, LinkedEdition, SiteFacts, SiteFile } from '../../model.ts'
import { facingPath, urlOf } from '../address.ts'
import { attributionOf, type Contributor } from '../attribution/attribution.ts'
import { creditText } from '../attribution/note.ts'
import { type Context, renderedOf } from '../context.ts'
import { publishedEditions } from '../published-editions.ts'
import { jsonFile } from './json-file.ts'

/**
 * Everything that is published, for programs, with which blocks stand opposite which; `version` tells the form.
 * `entries`: of each article, as JSON.
 */
export function articlesApi(entries: readonly string[], facts: SiteFacts): SiteFile {
  const { path, content } = jsonFile('/api/articles.json', {
    version: 1,
    site: { url: facts.url, title: facts.title, languages: facts.languages },
    articles: [],
  })
  const place = content.lastIndexOf('[]') + 1
  const listed = entries.flatMap((entry, number) => (number === 0 ? entry : [',', entry]))
  // Joined in one step: it is the largest text of a site, and each step would make another of its size.
  return { path, content: [content.slice(0, place), ...listed, content.slice(place)].join('') }
}

/** What programs are told of an article. */
export function articleEntry(linked: LinkedArticle, context: Context) {
  const { article, elsewhere } = linked
  const { source, translation, facts } = article
  const published = publishedEditions(linked)
  return {
    key: article.key,
    source: source.language,
    original: elsewhere && {
      language: elsewhere.language,
      outlet: elsewhere.outlet?.name,
      url: elsewhere.url,
      title: elsewhere.title,
      date: elsewhere.date,
      use: elsewhere.use,
    },
    topics: facts.topics,
    editions: published.map((edition) => ({
      ...editionEntry(linked, edition, context),
      facing: published.length > 1 ? urlOf(context.site.facts, facingPath(edition)) : undefined,
    })),
    /** Indexes of blocks in reading order; an id is that of the block's element on both pages. */
    alignment:
      translation && published.length > 1
        ? {
            source: source.language,
            translation: translation.language,
            beads: renderedOf(linked, context).beads.map(({ ids: [id], source, translation }) => ({
              id,
              source,
              translation,
            })),
          }
        : undefined,
  }
}

function editionEntry(linked: LinkedArticle, edition: LinkedEdition, context: Context) {
  const attribution = attributionOf(linked, edition, context)
  const person = ({ id, name, path }: Contributor) => ({ id, name, url: path && urlOf(context.site.facts, path) })
  const { language, locale, relation, url, title, description, date, frontMatter, canonical, indexable } = edition
  return {
    language,
    locale,
    relation,
    url,
    canonical,
    indexable,
    title,
    description,
    date,
    updated: frontMatter.updated,
    authors: attribution.authors.map(person),
    translators: attribution.translators.map(person),
    reviewers: attribution.reviewers.map(person),
    method: attribution.method ?? (attribution.translators.length > 0 ? 'human' : undefined),
    license: attribution.license,
    note: creditText(attribution),
    words: renderedOf(linked, context).editions[language]?.words ?? 0,
  }
}

import type { LinkedArticle, LinkedEdition, SiteFile } from '../../model.ts'
import { facingPath, urlOf } from '../address.ts'
import { attributionOf, type Contributor } from '../attribution/attribution.ts'
import { creditText } from '../attribution/note.ts'
import type { Context } from '../context.ts'
import { publishedEditions } from '../published-editions.ts'
import { wordsIn } from '../words/reading-minutes.ts'
import { jsonFile } from './json-file.ts'

/** Everything that is published, for programs, with which blocks stand opposite which; `version` tells the form. */
export function articlesApi(context: Context): SiteFile {
  const { facts, articles } = context.site
  return jsonFile('/api/articles.json', {
    version: 1,
    site: { url: facts.url, title: facts.title, languages: facts.languages },
    articles: articles.map((linked) => articleEntry(linked, context)),
  })
}

function articleEntry(linked: LinkedArticle, context: Context) {
  const { article, elsewhere } = linked
  const { source, translation, beads, facts } = article
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
            beads: beads.map(({ id, source, translation }) => ({ id, source, translation })),
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
    words: wordsIn(edition.blocks),
  }
}

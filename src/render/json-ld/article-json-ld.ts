import { wordsOfRich } from '../../ground/text/rich-text.ts'
import type { LinkedArticle, SiteFacts } from '../../model.ts'
import type { Attribution, Contributor } from '../attribution/attribution.ts'
import { creditText } from '../attribution/note.ts'
import type { Context } from '../context.ts'
import { licenseName } from '../words/license-name.ts'
import { imageNode } from './image-node.ts'
import type { Node } from './node.ts'
import { personNode } from './person-node.ts'
import { publisherNode } from './publisher-node.ts'
import { scriptJson } from './script-json.ts'
import { works } from './works.ts'

const TYPES: Record<SiteFacts['schema'], string | string[]> = {
  NewsArticle: ['NewsArticle', 'OpinionNewsArticle'],
  Article: 'Article',
}

/** The data block of an article's page (publishing rules, "JSON-LD of an article page"), escaped for its `<script>`. */
export const articleJsonLd = (linked: LinkedArticle, attribution: Attribution, context: Context): string =>
  scriptJson(articleNode(linked, attribution, context))

function articleNode(linked: LinkedArticle, attribution: Attribution, context: Context): Node {
  const { facts } = context.site
  const { edition, authors, translators, reviewers, license } = attribution
  const { frontMatter, language } = edition
  const person = (contributor: Contributor) => personNode(contributor, language, facts)
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[facts.schema],
    '@id': edition.url,
    url: edition.url,
    headline: edition.title,
    description: edition.description,
    inLanguage: edition.locale,
    author: authors.map(person),
    translator: someOf(translators.map(person)),
    editor: someOf(reviewers.map(person)),
    publisher: publisherNode(language, facts),
    datePublished: edition.date,
    dateModified: frontMatter.updated ?? edition.date,
    image: imageNode(linked, attribution, context),
    license: license && licenseName(license).url,
    creditText: creditText(attribution),
    ...works(linked, attribution, person),
    correction: someOf((frontMatter.corrections ?? []).map(correctionNode)),
  }
}

const someOf = <T>(values: T[]): T[] | undefined => (values.length > 0 ? values : undefined)

const correctionNode = ({ date, text }: { date: string; text: string }): Node => ({
  '@type': 'CorrectionComment',
  text: wordsOfRich(text),
  datePublished: date,
})

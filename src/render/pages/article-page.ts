import { textsOf } from '../../ground/messages/index.ts'
import { languageName } from '../../ground/messages/language-name.ts'
import {
  type ArticlePage,
  type FreshnessLine,
  type LinkedArticle,
  type LinkedEdition,
  otherLanguage,
} from '../../model.ts'
import { blocksPath, CITATION_FORMS, citationPath, entryPath, facingPath, hrefOf, type LinkTo } from '../address.ts'
import { type Attribution, attributionOf } from '../attribution/attribution.ts'
import { methodOf, noteOf } from '../attribution/note.ts'
import { republicationOf } from '../attribution/republication.ts'
import { rightsOf } from '../attribution/rights.ts'
import { bodyOf } from '../body-of.ts'
import { downloadsOf } from '../books/downloads-of.ts'
import { citationApa } from '../citation/citation-apa.ts'
import { citationLine } from '../citation/citation-line.ts'
import { citationOf } from '../citation/citation-of.ts'
import { type Context, renderedOf } from '../context.ts'
import { articleJsonLd } from '../json-ld/article-json-ld.ts'
import { articleSocialCard } from '../social-cards/article-social-card.ts'
import { dateText } from '../words/format-date.ts'
import { readingMinutes } from '../words/reading-minutes.ts'
import { cardsOf } from './article-card.ts'
import { articleOpenGraph } from './article-open-graph.ts'
import { correctionsOf } from './corrections-of.ts'
import { freshnessOf } from './freshness-of.ts'
import { editionEntries } from './language-entries.ts'
import { pageBase } from './page-base.ts'
import { peopleOf, personLines } from './people-of.ts'
import { photoOnPage } from './photo-on-page.ts'
import { sectionsOf } from './sections-of.ts'
import { twinOf } from './twin-of.ts'

/** The page of one published edition. */
export function articlePage(linked: LinkedArticle, edition: LinkedEdition, context: Context): ArticlePage {
  const { facts } = context.site
  const attribution = attributionOf(linked, edition, context)
  const { language, locale, frontMatter } = edition
  const linkTo = (path: string) => hrefOf(facts, path)
  const rendered = renderedOf(linked, context)
  return {
    kind: 'article',
    ...articleBase(linked, attribution, context),
    topics: topicsOf(linked, edition, context),
    twin: twinOf(linked, language, linkTo),
    both: bothOf(attribution, linkTo),
    description: edition.description,
    authors: personLines(attribution.authors, linkTo),
    translators: personLines(attribution.translators, linkTo),
    reviewers: personLines(attribution.reviewers, linkTo),
    date: dateText(edition.date, locale),
    updated: frontMatter.updated === undefined ? undefined : dateText(frontMatter.updated, locale),
    readingMinutes: readingMinutes(rendered.editions[language]?.words ?? 0),
    note: noteOf(attribution, linkTo),
    method: methodOf(attribution),
    opposite: attribution.other && linkTo(blocksPath(attribution.other)),
    missing: missingOf(linked, edition),
    photo: photoOnPage(linked, attribution, context),
    contents: sectionsOf(rendered, language),
    body: () => bodyOf(linked, edition, context, linkTo),
    people: peopleOf(attribution, linkTo),
    disclaimer: attribution.disclaimer,
    freshness: freshnessOnPage(linked, edition, linkTo, context),
    corrections: correctionsOf(edition),
    rights: rightsOf(attribution),
    republication: republicationOf(attribution, facts),
    citation: {
      forms: [
        { name: 'Chicago', line: citationLine(attribution, facts) },
        { name: 'APA', line: citationApa(citationOf(linked, attribution, context), language) },
      ],
      files: citationFilesOf(edition, linkTo),
    },
    downloads: downloadsOf(attribution, facts),
    related: cardsOf(context.relatedTo(linked.article.key, language), language, context),
  }
}

function articleBase(linked: LinkedArticle, attribution: Attribution, context: Context) {
  const { edition } = attribution
  return pageBase(
    {
      path: edition.path,
      language: edition.language,
      locale: edition.locale,
      title: edition.title,
      description: edition.description,
      languages: editionEntries(linked, edition.language, context.site.facts),
      head: {
        canonical: edition.canonical,
        robots: edition.robots,
        alternates: edition.indexable ? linked.alternates : [],
        jsonLd: articleJsonLd(linked, attribution, context),
        openGraph: articleOpenGraph(attribution, articleSocialCard(linked, attribution, context), context),
      },
    },
    context,
  )
}

/** The article's topics, as links in the edition's language. */
export function topicsOf(
  { article }: LinkedArticle,
  { language }: LinkedEdition,
  { site }: Context,
): ArticlePage['topics'] {
  return article.facts.topics.flatMap((id) => {
    const topic = site.records.topics.get(id)
    return topic ? [{ href: hrefOf(site.facts, entryPath(language, 'topics', id)), text: topic[language] }] : []
  })
}

const citationFilesOf = (edition: LinkedEdition, linkTo: LinkTo) =>
  CITATION_FORMS.map((form) => ({
    href: linkTo(citationPath(edition, form)),
    text: { ris: 'RIS', json: 'CSL-JSON', bib: 'BibTeX' }[form],
    name: `${edition.slug}.${form}`,
  }))

const bothOf = ({ edition, other }: Attribution, linkTo: LinkTo): ArticlePage['both'] =>
  other && { label: textsOf(edition.language).pages.navigation.bothLanguages, href: linkTo(facingPath(edition)) }

/** Nothing on the source: its readers have the newest text. */
function freshnessOnPage(
  linked: LinkedArticle,
  { language }: LinkedEdition,
  linkTo: LinkTo,
  context: Context,
): FreshnessLine[] {
  const source = linked.editions[linked.article.source.language]
  if (source === undefined || source.language === language) return []
  return freshnessOf(linked, language, linkTo(source.path), context)
}

/** Words on a language in which the article can be read neither here nor in its outlet. */
function missingOf({ editions, elsewhere }: LinkedArticle, { language }: LinkedEdition): string | undefined {
  const missing = otherLanguage(language)
  if (editions[missing] || (elsewhere?.language === missing && elsewhere.url !== undefined)) return undefined
  return textsOf(language).pages.missingHere(languageName(missing, language))
}

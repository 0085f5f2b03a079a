import {
  type FacingPage,
  type FacingRow,
  type FacingSide,
  LANGUAGES,
  type LinkedArticle,
  type LinkedEdition,
  otherLanguage,
} from '../../model.ts'
import { facingPath, hrefOf } from '../address.ts'
import { type Attribution, attributionOf } from '../attribution/attribution.ts'
import { methodOf, noteOf } from '../attribution/note.ts'
import { rightsOf } from '../attribution/rights.ts'
import { rowsOf } from '../body-of.ts'
import { type Context, renderedOf } from '../context.ts'
import { articleSocialCard } from '../social-cards/article-social-card.ts'
import { dateText } from '../words/format-date.ts'
import { articleOpenGraph } from './article-open-graph.ts'
import { topicsOf } from './article-page.ts'
import { correctionsOf } from './corrections-of.ts'
import { freshnessOf } from './freshness-of.ts'
import { AUTONYMS, roleOf, twinEntries } from './language-entries.ts'
import { pageBase } from './page-base.ts'
import { peopleOf, personLines } from './people-of.ts'
import { photoOnPage } from './photo-on-page.ts'
import { facingSectionsOf } from './sections-of.ts'

/** The facing pages of an article, a frame a language; none where only one edition is published. */
export function facingPages(linked: LinkedArticle, context: Context): FacingPage[] {
  const { source: original } = linked.article
  const source = linked.editions[original.language]
  const translation = linked.editions[otherLanguage(original.language)]
  if (source === undefined || translation === undefined) return []
  const rows = forBoth(() => rowsOf(linked, context, (path) => hrefOf(context.site.facts, path)))
  const contents = facingSectionsOf(renderedOf(linked, context))
  const records = {
    source: attributionOf(linked, source, context),
    translation: attributionOf(linked, translation, context),
  }
  return LANGUAGES.map((language) => {
    const [own, other] = language === source.language ? [source, translation] : [translation, source]
    const record = own === source ? records.source : records.translation
    const linkTo = (path: string) => hrefOf(context.site.facts, path)
    return {
      kind: 'facing',
      ...facingBase(linked, record, other, context),
      topics: topicsOf(linked, own, context),
      source: sideOf(linked, records.source, context),
      translation: sideOf(linked, records.translation, context),
      note: noteOf(record, linkTo),
      contents,
      rows,
      people: peopleOf(attributionOf(linked, withEverybody(own, other), context), linkTo),
      disclaimer: record.disclaimer,
      freshness: freshnessOf(linked, language, '', context),
      corrections: correctionsOf(own),
      rights: rightsOf(record),
    }
  })
}

/** An edition that credits all who worked on either. */
const withEverybody = (own: LinkedEdition, { frontMatter }: LinkedEdition): LinkedEdition => ({
  ...own,
  frontMatter: {
    ...own.frontMatter,
    translators: [...(own.frontMatter.translators ?? []), ...(frontMatter.translators ?? [])],
    reviewers: [...(own.frontMatter.reviewers ?? []), ...(frontMatter.reviewers ?? [])],
  },
})

/** Both frames show the same rows: they are made once, and let go when both have been written. */
function forBoth(make: () => FacingRow[]): () => FacingRow[] {
  let made: FacingRow[] | undefined
  return () => {
    const rows = made ?? make()
    made = made === undefined ? rows : undefined
    return rows
  }
}

/** Search engines are led to the edition's own page, of which this is another view (publishing rules, first table). */
function facingBase(linked: LinkedArticle, attribution: Attribution, other: LinkedEdition, context: Context) {
  const { facts } = context.site
  const { language, locale, title, description, canonical, robots, ...edition } = attribution.edition
  return pageBase(
    {
      path: facingPath({ ...edition, language }),
      language,
      locale,
      title,
      description,
      languages: twinEntries(language, facingPath(other), facts),
      head: {
        title: `${title} / ${other.title}`,
        canonical,
        robots,
        openGraph: articleOpenGraph(attribution, articleSocialCard(linked, attribution, context), context),
      },
    },
    context,
  )
}

function sideOf(linked: LinkedArticle, attribution: Attribution, context: Context): FacingSide {
  const { edition, authors, translators, reviewers } = attribution
  const { language, locale, title, description, path, url, date } = edition
  const linkTo = (path: string) => hrefOf(context.site.facts, path)
  return {
    language,
    locale,
    label: AUTONYMS[language],
    role: roleOf(edition, 'article'),
    title,
    description,
    href: linkTo(path),
    url,
    authors: language === linked.article.source.language ? personLines(authors, linkTo) : [],
    translators: personLines(translators, linkTo),
    reviewers: personLines(reviewers, linkTo),
    date: dateText(date, locale),
    method: methodOf(attribution),
    photo: photoOnPage(linked, attribution, context),
  }
}

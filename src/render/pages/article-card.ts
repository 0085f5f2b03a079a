import { textsOf } from '../../ground/messages/index.ts'
import {
  type ArticleCard,
  type Language,
  type LinkedArticle,
  type LinkedEdition,
  otherLanguage,
  type Photo,
} from '../../model.ts'
import { entryPath, hrefOf, type LinkTo } from '../address.ts'
import { photoOf } from '../attribution/photo.ts'
import type { Entry } from '../catalog.ts'
import type { Context } from '../context.ts'
import { showPicture } from '../pictures/show-picture.ts'
import { dateText } from '../words/format-date.ts'
import { AUTONYMS, originalIn } from './language-entries.ts'
import { twinOf } from './twin-of.ts'

/** Cards of a list in a page's language, newest first: of the edition that the entry is about, else the page's language. */
export function cardsOf(entries: readonly Entry[], language: Language, context: Context): ArticleCard[] {
  return entries
    .flatMap(({ linked, edition }) => {
      const chosen = edition ?? linked.editions[language] ?? linked.editions[otherLanguage(language)]
      return chosen ? [knownCard(linked, chosen, language, context)] : []
    })
    .sort((a, b) => (a.date.iso < b.date.iso ? 1 : a.date.iso > b.date.iso ? -1 : 0))
}

/** An article stands in many lists of a language, always with the same card. */
function knownCard(linked: LinkedArticle, edition: LinkedEdition, language: Language, context: Context): ArticleCard {
  const cards = context.cards[language]
  const card = cards.get(edition) ?? cardOf(linked, edition, language, context)
  cards.set(edition, card)
  return card
}

function cardOf(linked: LinkedArticle, edition: LinkedEdition, language: Language, context: Context): ArticleCard {
  const { facts, records } = context.site
  const { editions, elsewhere, article } = linked
  const linkTo = (path: string) => hrefOf(facts, path)
  const topic = article.facts.topics.find((id) => records.topics.has(id))
  return {
    title: edition.title,
    twin: twinOf(linked, edition.language, linkTo),
    href: linkTo(edition.path),
    language: edition.language,
    description: edition.description,
    authors: article.facts.authors.map((id) => records.people.get(id)?.name ?? id),
    date: dateText(edition.date, facts.locales[language]),
    topic:
      topic === undefined
        ? undefined
        : {
            href: linkTo(entryPath(language, 'topics', topic)),
            text: records.topics.get(topic)?.[language] ?? topic,
          },
    editions: facts.languages.flatMap((candidate) => {
      const href = editions[candidate] ? linkTo(editions[candidate].path) : originalIn(candidate, elsewhere)?.url
      return href === undefined ? [] : [{ language: candidate, label: AUTONYMS[candidate], href }]
    }),
    origin: elsewhere?.outlet && originWords(edition, elsewhere.outlet.name, language),
    photo: cardPhoto(linked, edition, context, linkTo),
  }
}

function originWords({ relation }: LinkedEdition, outlet: string, language: Language): string {
  const { outlets } = textsOf(language).pages
  return relation === 'summary' ? outlets.summaryOf(outlet) : outlets.firstPublishedIn(outlet)
}

function cardPhoto(
  { article }: LinkedArticle,
  edition: LinkedEdition,
  context: Context,
  linkTo: LinkTo,
): Photo | undefined {
  const photo = photoOf(article, edition)
  if (photo === undefined) return undefined
  const shown = showPicture(photo.file, article, context, linkTo)
  return { ...shown, alt: photo.alt, caption: undefined, credit: [] }
}

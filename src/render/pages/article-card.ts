import { textsOf } from '../../ground/messages/index.ts'
import { type ArticleCard, type Language, otherLanguage, type Photo } from '../../model.ts'
import { entryPath, hrefOf, type LinkTo } from '../address.ts'
import { photoOf } from '../attribution/photo.ts'
import type { Entry } from '../catalog.ts'
import type { Context } from '../context.ts'
import type { ArticleFace, EditionFace } from '../face.ts'
import { showPicture } from '../pictures/show-picture.ts'
import { dateText } from '../words/format-date.ts'
import { AUTONYMS, originalIn } from './language-entries.ts'
import { twinOf } from './twin-of.ts'

/** Cards of a list in a page's language, in the order of the list. */
export const cardsOf = (entries: readonly Entry[], language: Language, context: Context): ArticleCard[] =>
  entries.flatMap((entry) => {
    const face = context.face(entry.key)
    const edition = face?.editions[entry.language]
    return face && edition ? [cardOf(face, edition, language, context)] : []
  })

function cardOf(face: ArticleFace, edition: EditionFace, language: Language, context: Context): ArticleCard {
  const { facts, records } = context.site
  const { editions, elsewhere, article } = face
  const linkTo = (path: string) => hrefOf(facts, path)
  const named = (ids: readonly string[]) => ids.map((id) => records.people.get(id)?.name ?? id)
  const bylineOf = ({ translators, date }: EditionFace, shownIn: Language) => ({
    translators: named(translators),
    date: dateText(date, facts.locales[shownIn]),
  })
  const twin = twinOf(face, edition.language, linkTo)
  const twinFace = editions[otherLanguage(edition.language)]
  const topic = article.facts.topics.find((id) => records.topics.has(id))
  return {
    title: edition.title,
    twin: twin && twinFace && { ...twin, ...bylineOf(twinFace, twin.language) },
    href: linkTo(edition.path),
    language: edition.language,
    description: edition.description,
    authors: named(article.facts.authors),
    ...bylineOf(edition, language),
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
    photo: cardPhoto(face, edition, context, linkTo),
  }
}

function originWords({ relation }: EditionFace, outlet: string, language: Language): string {
  const { outlets } = textsOf(language).pages
  return relation === 'summary' ? outlets.summaryOf(outlet) : outlets.firstPublishedIn(outlet)
}

function cardPhoto(
  { article }: ArticleFace,
  edition: EditionFace,
  context: Context,
  linkTo: LinkTo,
): Photo | undefined {
  const photo = photoOf(article, edition)
  if (photo === undefined) return undefined
  const shown = showPicture(photo.file, article, context, linkTo)
  return { ...shown, alt: photo.alt, caption: undefined, credit: [] }
}

import { textsOf } from '../../ground/messages/index.ts'
import { LANGUAGES, type LinkedArticle, otherLanguage, type SocialCard } from '../../model.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Context } from '../context.ts'
import { editionEntries } from '../pages/language-entries.ts'
import { planCard } from './social-card.ts'

/**
 * The card of an edition, which all of its pages show: its title, that of the other edition or of the outlet's original,
 * who wrote it, and where.
 */
export function articleSocialCard(linked: LinkedArticle, attribution: Attribution, context: Context): SocialCard {
  const { edition, authors } = attribution
  const { language, title, description, path } = edition
  const { facts } = context.site
  const labels = new Map(
    editionEntries(linked, language, facts).flatMap((entry) =>
      entry.state === 'missing' ? [] : [[entry.language, [entry.label, entry.role].filter(Boolean).join(', ')]],
    ),
  )
  return planCard(path, {
    language,
    site: facts.title[language],
    label: labels.get(language) ?? '',
    title,
    twin: twinOf(linked, attribution, labels),
    description,
    byline: authors.map(({ name }) => name).join(', '),
    origin: originOf(attribution),
  })
}

function twinOf({ elsewhere }: LinkedArticle, { other, edition }: Attribution, labels: ReadonlyMap<string, string>) {
  if (other) return { language: other.language, label: labels.get(other.language) ?? '', title: other.title }
  const language = LANGUAGES.find((each) => each === elsewhere?.language && each === otherLanguage(edition.language))
  if (elsewhere?.title === undefined || language === undefined) return undefined
  return { language, label: labels.get(language) ?? '', title: elsewhere.title }
}

/** Where the text first appeared, else who translated it. */
function originOf({ edition, origin, translators }: Attribution): string {
  const { outlets, socialCard, byline } = textsOf(edition.language).pages
  if (origin?.outlet) {
    const { name } = origin.outlet
    return edition.relation === 'summary' ? outlets.summaryOf(name) : socialCard.publishedIn(name)
  }
  const names = translators.map(({ name }) => name).join(', ')
  return names === '' ? '' : `${byline.translatedBy} ${names}`
}

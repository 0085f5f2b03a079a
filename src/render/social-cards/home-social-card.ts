import { type Language, otherLanguage, type SocialCard } from '../../model.ts'
import { homePath } from '../address.ts'
import type { Context } from '../context.ts'
import { AUTONYMS } from '../pages/language-entries.ts'
import { planCard } from './social-card.ts'

/** The card of a language's front page, which every page shows that has none of its own: the site's title in both. */
export function homeSocialCard(language: Language, context: Context): SocialCard {
  const { title, description, url } = context.site.facts
  const other = otherLanguage(language)
  return planCard(homePath(language), {
    language,
    // The name of the site is the title already.
    site: url.replace(/^https?:\/\/|\/$/g, ''),
    label: AUTONYMS[language],
    title: title[language],
    twin: { language: other, label: AUTONYMS[other], title: title[other] },
    description: description[language],
    byline: description[language],
    origin: description[other],
  })
}

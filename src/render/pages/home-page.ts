import { type HomePage, type Language, otherLanguage } from '../../model.ts'
import { homePath } from '../address.ts'
import type { Entry } from '../catalog.ts'
import type { Context } from '../context.ts'
import { websiteJsonLd } from '../json-ld/website-json-ld.ts'
import { cardsOf } from './article-card.ts'
import { twinEntries } from './language-entries.ts'
import { pageBase, twinAlternates } from './page-base.ts'

const LATEST = 12
const ONLY = 6

/** The front page of a language: the latest, then what can be read in one language alone. */
export function homePage(language: Language, context: Context): HomePage {
  const { facts } = context.site
  const other = otherLanguage(language)
  const { archive, thisOnly, otherOnly } = context.catalogs[language]
  const latest = archive.slice(0, LATEST)
  const isLatest = (entry: Entry) => latest.some((each) => each.key === entry.key && each.language === entry.language)
  const others = (entries: readonly Entry[]) =>
    cardsOf(entries.filter((entry) => !isLatest(entry)).slice(0, ONLY), language, context)
  return {
    kind: 'home',
    ...pageBase(
      {
        path: homePath(language),
        language,
        title: facts.title[language],
        description: facts.description[language],
        languages: twinEntries(language, homePath(other), facts),
        head: {
          alternates: twinAlternates(homePath, facts, '/'),
          jsonLd: websiteJsonLd(language, homePath(language), context),
        },
      },
      context,
    ),
    latest: cardsOf(latest, language, context),
    otherLanguageOnly: others(otherOnly),
    thisLanguageOnly: others(thisOnly),
  }
}

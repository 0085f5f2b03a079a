import { type HomePage, type Language, otherLanguage } from '../../model.ts'
import { homePath } from '../address.ts'
import type { Entry } from '../catalog.ts'
import type { Context } from '../context.ts'
import { cardsOf } from './article-card.ts'
import { originalIn, twinEntries } from './language-entries.ts'
import { pageBase, twinAlternates } from './page-base.ts'

const LATEST = 12
const ONLY = 6

/** The front page of a language: the latest, then what can be read in one language alone. */
export function homePage(language: Language, context: Context): HomePage {
  const { facts, articles } = context.site
  const other = otherLanguage(language)
  const latest: Entry[] = []
  const otherOnly: Entry[] = []
  const thisOnly: Entry[] = []
  for (const linked of articles) {
    const edition = linked.editions[language]
    if (edition === undefined) otherOnly.push({ linked })
    else latest.push({ linked, edition })
    if (edition && !linked.editions[other] && !originalIn(other, linked.elsewhere)) thisOnly.push({ linked, edition })
  }
  const newest = cardsOf(latest, language, context).slice(0, LATEST)
  const others = (entries: readonly Entry[]) =>
    cardsOf(entries, language, context)
      .filter((card) => !newest.includes(card))
      .slice(0, ONLY)
  return {
    kind: 'home',
    ...pageBase(
      {
        path: homePath(language),
        language,
        title: facts.title[language],
        description: facts.description[language],
        languages: twinEntries(language, homePath(other), facts),
        head: { alternates: twinAlternates(homePath, facts, '/') },
      },
      context,
    ),
    latest: newest,
    otherLanguageOnly: others(otherOnly),
    thisLanguageOnly: others(thisOnly),
  }
}

import { rememberLast } from '../ground/basics/remember-last.ts'
import type { Language, Records, Site } from '../model.ts'
import { type Catalog, catalogOf, type Entry } from './catalog.ts'
import { listedAs } from './listed.ts'
import { relatedIn } from './pages/related.ts'

/** What stands in lists. */
export interface Lists {
  /** What the lists of a language hold. */
  catalogs: Readonly<Record<Language, Catalog>>
  /** Articles that one leads on to, as a page in a language shows them. */
  relatedTo: (key: string, language: Language) => Entry[]
}

const lastLists = rememberLast<Records, Lists>()

/** What stands in lists: what it was as long as nothing that they look at has changed. */
export function listsOf({ articles, records }: Pick<Site, 'articles' | 'records'>): Lists {
  const shown = articles.map(listedAs)
  const parts = shown.map(({ stamp }) => stamp)
  return lastLists(records, parts, () => {
    const listed = shown.map(({ article }) => article)
    const catalogs = { es: catalogOf(listed, records, 'es'), en: catalogOf(listed, records, 'en') }
    return { catalogs, relatedTo: relatedIn(listed, records) }
  })
}

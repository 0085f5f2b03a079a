import { compare } from '../ground/basics/compare.ts'
import { LANGUAGES, type Language, otherLanguage, type Records } from '../model.ts'
import type { Listed, ListedEdition } from './listed.ts'

/** An article in a list, by its key, and the language of the edition that the list shows. */
export interface Entry {
  key: string
  language: Language
}

/** What somebody has done, newest first; an article stands in the first list that it belongs to, and in no other. */
export interface Work {
  written: Entry[]
  /** What was made from texts of theirs that others are the authors of here: summaries. */
  based: Entry[]
  translated: Entry[]
  reviewed: Entry[]
}

/**
 * Who and what the published articles refer to, each with its articles; only what the newsroom's records know. As the
 * lists of one language show them, newest first, but for those of outlets, which are in the order of the site.
 */
export interface Catalog {
  people: ReadonlyMap<string, Work>
  topics: ReadonlyMap<string, Entry[]>
  outlets: ReadonlyMap<string, Entry[]>
  /** What can be read in the language. */
  archive: readonly Entry[]
  /** What can be read in this language alone, not even in its outlet; what can be read in the other one alone. */
  thisOnly: readonly Entry[]
  otherOnly: readonly Entry[]
  /** Every article, in the order of the site. */
  all: readonly Entry[]
}

interface Dated {
  entry: Entry
  date: string
}

/** What the lists of a language hold; goes once through the articles. */
export function catalogOf(articles: readonly Listed[], records: Records, language: Language): Catalog {
  const people = new Map<string, { [Part in keyof Work]: Dated[] }>()
  const topics = new Map<string, Dated[]>()
  const outlets = new Map<string, Dated[]>()
  const [archive, thisOnly, otherOnly, all]: [Dated[], Dated[], Dated[], Dated[]] = [[], [], [], []]
  /** `credited`: whom the article names already. */
  const credit = (ids: readonly string[] = [], part: keyof Work, dated: Dated, credited: Set<string>) => {
    for (const id of ids) {
      if (credited.has(id) || !records.people.has(id)) continue
      credited.add(id)
      const work = people.get(id) ?? { written: [], based: [], translated: [], reviewed: [] }
      people.set(id, work)
      work[part].push(dated)
    }
  }
  for (const article of articles) {
    const shown = article.editions[language] ?? article.editions[otherLanguage(language)]
    if (shown === undefined) continue
    const dated = datedOf(article, shown)
    all.push(dated)
    if (shown.language === language) archive.push(dated)
    else otherOnly.push(dated)
    if (isOnlyIn(article, language)) thisOnly.push(dated)
    const credited = new Set<string>()
    credit(article.authors, 'written', dated, credited)
    credit(article.based, 'based', dated, credited)
    const editions = [
      shown,
      ...LANGUAGES.flatMap((each) => article.editions[each] ?? []).filter((each) => each !== shown),
    ]
    for (const part of ['translated', 'reviewed'] as const) {
      for (const edition of editions) credit(edition[part], part, datedOf(article, edition), credited)
    }
    for (const topic of new Set(article.topics)) if (records.topics.has(topic)) add(topics, topic, dated)
    const { outlet } = article
    if (outlet !== undefined && records.outlets.has(outlet)) add(outlets, outlet, dated)
  }
  return {
    people: mapped(people, ({ written, based, translated, reviewed }) => ({
      written: byNewest(written),
      based: byNewest(based),
      translated: byNewest(translated),
      reviewed: byNewest(reviewed),
    })),
    topics: mapped(topics, byNewest),
    outlets: mapped(outlets, entriesOf),
    archive: byNewest(archive),
    thisOnly: byNewest(thisOnly),
    otherOnly: byNewest(otherOnly),
    all: entriesOf(all),
  }
}

const isOnlyIn = ({ editions, original }: Listed, language: Language): boolean => {
  const other = otherLanguage(language)
  return editions[language] !== undefined && editions[other] === undefined && original !== other
}

const datedOf = ({ key }: Listed, { language, date }: ListedEdition): Dated => ({
  entry: { key, language },
  date,
})

const entriesOf = (dated: readonly Dated[]): Entry[] => dated.map(({ entry }) => entry)

/** What has the same date stays in the order of the site. */
const byNewest = (dated: readonly Dated[]): Entry[] =>
  entriesOf(dated.toSorted((one, other) => compare(other.date, one.date)))

const mapped = <From, To>(map: ReadonlyMap<string, From>, change: (from: From) => To): Map<string, To> =>
  new Map([...map].map(([key, value]) => [key, change(value)]))

function add(lists: Map<string, Dated[]>, id: string, dated: Dated): void {
  const list = lists.get(id)
  if (list) list.push(dated)
  else lists.set(id, [dated])
}

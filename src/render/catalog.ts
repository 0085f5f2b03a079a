import type { LinkedArticle, LinkedEdition, Site } from '../model.ts'
import { publishedEditions } from './published-editions.ts'

/** An article in a list, and the edition for which it is there; any edition will do where it is absent. */
export interface Entry {
  linked: LinkedArticle
  edition?: LinkedEdition
}

/** What somebody has done, newest first. */
export interface Work {
  written: Entry[]
  translated: Entry[]
  reviewed: Entry[]
}

/** Who and what the published articles refer to, each with its articles; only what the newsroom's records know. */
export interface Catalog {
  people: ReadonlyMap<string, Work>
  topics: ReadonlyMap<string, Entry[]>
  outlets: ReadonlyMap<string, Entry[]>
}

/** Goes once through the articles. */
export function catalogOf({ articles, records }: Site): Catalog {
  const people = new Map<string, Work>()
  const topics = new Map<string, Entry[]>()
  const outlets = new Map<string, Entry[]>()
  const credit = (ids: readonly string[] | undefined, part: keyof Work, entry: Entry) => {
    for (const id of new Set(ids)) {
      if (!records.people.has(id)) continue
      const work = people.get(id) ?? { written: [], translated: [], reviewed: [] }
      people.set(id, work)
      work[part].push(entry)
    }
  }
  for (const linked of articles) {
    credit(linked.article.facts.authors, 'written', { linked })
    for (const edition of publishedEditions(linked)) {
      credit(edition.frontMatter.translators, 'translated', { linked, edition })
      credit(edition.frontMatter.reviewers, 'reviewed', { linked, edition })
    }
    for (const topic of new Set(linked.article.facts.topics)) {
      if (records.topics.has(topic)) add(topics, topic, { linked })
    }
    const outlet = linked.elsewhere?.outlet?.id
    if (outlet !== undefined && records.outlets.has(outlet)) add(outlets, outlet, { linked })
  }
  return { people, topics, outlets }
}

function add(lists: Map<string, Entry[]>, id: string, entry: Entry): void {
  const list = lists.get(id)
  if (list) list.push(entry)
  else lists.set(id, [entry])
}

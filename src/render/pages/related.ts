import { compare } from '../../ground/basics/compare.ts'
import { type Language, type LinkedArticle, otherLanguage, type Site } from '../../model.ts'
import type { Entry } from '../catalog.ts'

const RELATED = 3

/**
 * Up to three articles that share the first topic, those nearest in time, newest first: so every article is led to from
 * others, and a new one changes few pages.
 */
export function relatedTo({ articles, records }: Pick<Site, 'articles' | 'records'>) {
  const byTopic = new Map<string, LinkedArticle[]>()
  const places = new Map<string, { among: readonly LinkedArticle[]; at: number }>()
  for (const linked of articles) {
    const { key, facts } = linked.article
    const known = [...new Set(facts.topics)].filter((id) => records.topics.has(id))
    for (const topic of known) byTopic.set(topic, byTopic.get(topic) ?? [])
    const lists = known.map((topic) => byTopic.get(topic) as LinkedArticle[])
    for (const list of lists) list.push(linked)
    const [first] = lists
    if (first) places.set(key, { among: first, at: first.length - 1 })
  }
  return (key: string, language: Language): Entry[] => {
    const { among, at } = places.get(key) ?? { among: [], at: 0 }
    return [at + 1, at - 1, at + 2, at - 2, at + 3, at - 3]
      .flatMap((index) => among[index] ?? [])
      .slice(0, RELATED)
      .flatMap(({ article, editions }) => {
        const edition = editions[language] ?? editions[otherLanguage(language)]
        return edition ? [{ key: article.key, language: edition.language, date: edition.date }] : []
      })
      .sort((one, other) => compare(other.date, one.date))
      .map(({ key, language }) => ({ key, language }))
  }
}

import { compare } from '../../ground/basics/compare.ts'
import { remember } from '../../ground/basics/remember.ts'
import { type Language, otherLanguage, type Records } from '../../model.ts'
import type { Entry } from '../catalog.ts'
import type { Listed } from '../listed.ts'

const RELATED = 3

/** The places of articles in the site, of those that share something, and which of them an article is. */
interface Shelf {
  among: number[]
  at: number
}

/**
 * Up to three articles, newest first: of those nearest in time in any of its topics, which have most of these in common,
 * or else are nearest; where no topic has another article, those of its authors. So articles are led to from others, and
 * a new one changes few pages.
 */
export function relatedIn(articles: readonly Listed[], records: Records): (key: string, language: Language) => Entry[] {
  const byTopic = new Map<string, number[]>()
  const byAuthor = new Map<string, number[]>()
  const places = new Map<string, { index: number; topics: Shelf[]; authors: Shelf[] }>()
  for (const [index, { key, topics, authors }] of articles.entries()) {
    const shelve = (ids: readonly string[], shelves: Map<string, number[]>) =>
      [...new Set(ids)].map((id): Shelf => {
        const among = shelves.get(id) ?? []
        shelves.set(id, among)
        return { among, at: among.push(index) - 1 }
      })
    const known = topics.filter((id) => records.topics.has(id))
    places.set(key, { index, topics: shelve(known, byTopic), authors: shelve(authors, byAuthor) })
  }
  const nearest = remember((key: string): number[] => {
    const place = places.get(key)
    if (place === undefined) return []
    const ofTopics = nearIn(place.topics)
    const shared = ofTopics.size > 0 ? ofTopics : nearIn(place.authors)
    const away = (near: number) => Math.abs(near - place.index)
    return [...shared]
      .sort(([one, often], [other, oftenOther]) => oftenOther - often || away(one) - away(other) || other - one)
      .slice(0, RELATED)
      .map(([near]) => near)
  })
  return (key: string, language: Language): Entry[] =>
    nearest(key)
      .flatMap((near) => shownIn(articles[near], language))
      .sort((one, other) => compare(other.date, one.date))
      .map(({ key, language }) => ({ key, language }))
}

/** The neighbours of an article on all its shelves, with on how many they are. */
function nearIn(shelves: readonly Shelf[]): Map<number, number> {
  const often = new Map<number, number>()
  for (const { among, at } of shelves) {
    const last = Math.min(among.length - 1, at + RELATED)
    for (let place = Math.max(0, at - RELATED); place <= last; place++) {
      const near = among[place] as number
      if (place !== at) often.set(near, (often.get(near) ?? 0) + 1)
    }
  }
  return often
}

function shownIn(listed: Listed | undefined, language: Language): (Entry & { date: string })[] {
  const edition = listed?.editions[language] ?? listed?.editions[otherLanguage(language)]
  return listed && edition ? [{ key: listed.key, language: edition.language, date: edition.date }] : []
}

import type { LinkedArticle } from '../../model.ts'
import type { Entry } from '../catalog.ts'
import type { Context } from '../context.ts'

const RELATED = 3

/**
 * Up to three articles that share the first topic, those nearest in time: so every article is led to from others, and a
 * new one changes few pages.
 */
export function relatedTo(linked: LinkedArticle, { catalog, site }: Context): Entry[] {
  const topic = linked.article.facts.topics.find((id) => site.records.topics.has(id))
  const entries = (topic === undefined ? undefined : catalog.topics.get(topic)) ?? []
  const here = positions(entries).get(linked) ?? 0
  return [here + 1, here - 1, here + 2, here - 2, here + 3, here - 3]
    .flatMap((at) => entries[at] ?? [])
    .slice(0, RELATED)
}

const known = new WeakMap<readonly Entry[], Map<LinkedArticle, number>>()

/** Where each article stands in a list, counted once a list. */
function positions(entries: readonly Entry[]): Map<LinkedArticle, number> {
  const found = known.get(entries) ?? new Map(entries.map(({ linked }, index) => [linked, index]))
  known.set(entries, found)
  return found
}

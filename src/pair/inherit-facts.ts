import type { Article, ArticleFacts, Edition } from '../model.ts'

type Key = string | number

/** The facts of the work: the source edition's word, key by key, else what only the other edition says. */
export function inheritFacts(source: Edition, other: Edition | undefined): ArticleFacts {
  const own = source.frontMatter
  const others = other?.frontMatter ?? {}
  return {
    authors: firstFilled(own.authors, others.authors),
    original: own.original ? { ...others.original, ...own.original } : others.original,
    topics: firstFilled(own.topics, others.topics),
    license: own.license ?? others.license,
    permission: own.permission ?? others.permission,
    disclaimer: own.disclaimer ?? others.disclaimer,
  }
}

/** An empty list says nothing. */
const firstFilled = (...lists: (readonly string[] | undefined)[]): readonly string[] =>
  lists.find((list) => list !== undefined && list.length > 0) ?? []

/** Where each fact stands: in the source edition, else in the other; undefined where neither states it. */
export function factPlaceIn(source: Edition, other: Edition | undefined): Article['factPlace'] {
  return (...path: Key[]) => {
    const edition = [source, other].find((candidate) => candidate && isStated(candidate.frontMatter, path))
    return edition && { file: edition.file.path, place: edition.placeOf(path) }
  }
}

function isStated(frontMatter: object, path: readonly Key[]): boolean {
  let value: unknown = frontMatter
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = (value as Record<Key, unknown>)[key]
  }
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}

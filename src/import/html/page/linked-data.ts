import type { Root } from 'hast'
import { elementsIn, propertyOf, textInside } from '../tree.ts'

/** A thing that a page describes in JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>

const ARTICLE = /(?:^|\/)(?:[A-Z]\w*)?(?:Article|BlogPosting|Report|SocialMediaPosting|Posting)$/
/** Things within things that are looked at. */
const DEEPEST = 6

/** What a page says of itself as data, with references within it followed. */
export interface LinkedData {
  /** The article that the page is, if it says so. */
  article: Thing | undefined
  /** What a thing says under a name, references followed; a list of one for what is no list. */
  of(thing: Thing | undefined, ...names: readonly string[]): (Thing | string)[]
}

/** Reads the JSON-LD of a page; what is no JSON is as if it were not there. `address` chooses among several articles. */
export function readLinkedData(root: Root, address: string | undefined): LinkedData {
  const things = [...elementsIn(root)]
    .filter((element) => element.tagName === 'script' && /^application\/ld\+json/i.test(propertyOf(element, 'type')))
    .flatMap((script) => thingsIn(parseLoosely(textInside(script)), 0))
  const byId = new Map(things.flatMap((thing) => (isFull(thing) ? [[String(thing['@id']), thing] as const] : [])))
  const of = (thing: Thing | undefined, ...names: readonly string[]): (Thing | string)[] => {
    const value = names.map((name) => thing?.[name]).find((each) => each !== undefined && each !== null && each !== '')
    return (Array.isArray(value) ? value : [value]).flatMap((each): (Thing | string)[] => {
      if (typeof each === 'string') return [each.trim()]
      return isThing(each) ? [byId.get(String(each['@id'])) ?? each] : []
    })
  }
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  const isHere = (thing: Thing) =>
    address !== undefined &&
    [...of(thing, 'url'), ...of(thing, 'mainEntityOfPage')].some(
      (page) => (isThing(page) ? page['@id'] : page) === address,
    )
  return { article: articles.find(isHere) ?? articles.find((thing) => thing.headline) ?? articles[0], of }
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a thing says more than its name. */
const isFull = (thing: Thing): boolean => typeof thing['@id'] === 'string' && Object.keys(thing).length > 2

const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().filter((type): type is string => typeof type === 'string')

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1))
  if (!isThing(value)) return []
  return [value, ...Object.values(value).flatMap((each) => (typeof each === 'object' ? thingsIn(each, depth + 1) : []))]
}

/** Longer is no description of an article, and deeper neither. */
const LONGEST = 500_000
const DEEP = /(?:[[{]\s*){40}/

/** Some sites write line breaks into strings, or comments around the data. */
function parseLoosely(json: string): unknown {
  if (json.length > LONGEST || DEEP.test(json)) return undefined
  for (const text of [
    json,
    json.replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/ *<!\[CDATA\[)|(?:-->|\/\/ *\]\]>)\s*$/gs, ''),
    json.replace(/[\r\n\t]+/g, ' '),
  ]) {
    try {
      return JSON.parse(text) as unknown
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return undefined
}

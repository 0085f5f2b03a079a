import type { Root } from 'hast'
import { bodyElement, elementsIn, findElement, lineOf, propertyOf } from '../tree.ts'
import type { LinkedData, Thing } from './linked-data.ts'
import type { MetaValues } from './meta-values.ts'
import { plainWords } from './thing-words.ts'

const NO_NAME = /^(?:https?:|@|admin$|redactor$|user\d*$|webmaster$|editor ?\w?$)|\.(?:com|org|net)$/i
const LABEL = /^(?:por|by|texto de|escrito por|written by)\s*:?\s+/i
const IN_HEAD = [
  'author',
  'article:author',
  'dc.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'byl',
]
const LONGEST = 60

/** Who wrote a page: as its data says, else its head, else links and marks in it. */
export function pageAuthors(data: LinkedData, meta: MetaValues, root: Root): string[] {
  const named = namesUnder(data, data.article, 'author', 'creator')
  if (named.length > 0) return named
  for (const name of IN_HEAD) {
    const names = cleanNames(meta.get(name) ?? [])
    if (names.length > 0) return names
  }
  const marked = [...elementsIn(bodyElement(root))].filter(
    (element) => /\bauthor\b/.test(propertyOf(element, 'rel')) || /\bauthor\b/.test(propertyOf(element, 'itemprop')),
  )
  const names = marked.map((element) =>
    lineOf(findElement(element, (each) => propertyOf(each, 'itemprop') === 'name') ?? element),
  )
  return cleanNames(names.filter((name) => name.length < LONGEST))
}

/** The names of people or organisations that a thing has under one of some names. */
export function namesUnder(data: LinkedData, thing: Thing | undefined, ...keys: readonly string[]): string[] {
  const found = data
    .of(thing, ...keys)
    .flatMap((value) => (typeof value === 'string' ? [value] : data.of(value, 'name')))
  return cleanNames(found.filter((name): name is string => typeof name === 'string'))
}

function cleanNames(names: readonly string[]): string[] {
  const clean = names.flatMap((name) => splitNames(plainWords(name).replace(LABEL, '')))
  return [...new Set(clean)].filter((name) => name !== '' && !NO_NAME.test(name))
}

/** `Ana Ruiz y Tom Hale`; a name of one word may belong to what stands before it. */
function splitNames(names: string): string[] {
  const parts = names.split(/\s*[,;|]\s*|\s+(?:y|e|and|&)\s+/).filter(Boolean)
  return parts.length > 1 && parts.every((part) => /\S\s+\S/.test(part)) ? parts : [names]
}

import type { Root } from 'hast'
import type { NamedOriginal } from '../../document.ts'
import { bodyElement, elementsIn, findElement, isElement, lineOf, propertyOf } from '../tree.ts'
import { dayNamedIn } from './day-named-in.ts'
import type { LinkedData } from './linked-data.ts'
import type { MetaValues } from './meta-values.ts'
import { plainWords, thingAmong, thingWords } from './thing-words.ts'

const WEB = /^https?:\/\//i
const DATES =
  'article:published_time datepublished parsely-pub-date dc.date dc.date.issued dcterms.date citation_publication_date pubdate publish-date date sailthru.date'.split(
    ' ',
  )

/** The address that a page gives itself, or that a browser noted when it was saved. */
export function pageAddress(meta: MetaValues, root: Root): string | undefined {
  const given = ['link:canonical', 'og:url', 'mainentityofpage'].flatMap((name) => meta.get(name) ?? [])
  return [...given, savedFrom(root)].find((url) => url !== undefined && WEB.test(url) && URL.canParse(url))
}

/** Browsers write into what they save where it was: `<!-- saved from url=(0042)https://… -->`. */
function savedFrom(root: Root): string | undefined {
  for (const node of root.children) {
    const [, url] = node.type === 'comment' ? (/saved from url=\(\d+\)(\S+)/.exec(node.value) ?? []) : []
    if (url !== undefined) return url
  }
  return undefined
}

/** Where a page first appeared: what it says it is a translation of, else itself. */
export function pageOrigin(data: LinkedData, meta: MetaValues, root: Root, address: string | undefined): NamedOriginal {
  const { article } = data
  const source = translatedFrom(data)
  if (source) return source
  const language = pageLanguage(data, meta, root)
  const outlet =
    thingWords(data, thingAmong(data.of(article, 'publisher')), 'name') ??
    ['og:site_name', 'application-name'].flatMap((name) => meta.get(name) ?? [])[0] ??
    thingWords(data, thingAmong(data.of(article, 'isPartOf')), 'name') ??
    markedPublisher(root)
  const date = dateAmong([
    thingWords(data, article, 'datePublished', 'dateCreated'),
    ...DATES.flatMap((name) => meta.get(name) ?? []),
    timeIn(root),
  ])
  return {
    ...(language && { language }),
    ...(outlet && { outlet: plainWords(outlet) }),
    ...(address && { url: address }),
    ...(date && { date }),
  }
}

function translatedFrom(data: LinkedData): NamedOriginal | undefined {
  const [source] = data.of(data.article, 'translationOfWork', 'isBasedOn', 'isBasedOnUrl')
  if (source === undefined) return undefined
  const thing = typeof source === 'string' ? undefined : source
  const url = typeof source === 'string' ? source : thingWords(data, thing, 'url', '@id')
  if (url === undefined || !WEB.test(url)) return undefined
  const language = languageCode(thingWords(data, thing, 'inLanguage'))
  const outlet = thingWords(data, thing, 'publisher', 'isPartOf')
  const title = thingWords(data, thing, 'headline', 'name')
  const date = dateAmong([thingWords(data, thing, 'datePublished')])
  return {
    url,
    ...(language && { language }),
    ...(outlet && { outlet }),
    ...(title && { title }),
    ...(date && { date }),
  }
}

/** The language of a page's text, as its data or its head says. */
export function pageLanguage(data: LinkedData, meta: MetaValues, root: Root): string | undefined {
  const html = findElement(root, ({ tagName }) => tagName === 'html')
  const said = [
    thingWords(data, data.article, 'inLanguage'),
    html && propertyOf(html, 'lang'),
    ...['og:locale', 'inlanguage', 'language', 'dc.language', 'content-language'].flatMap(
      (name) => meta.get(name) ?? [],
    ),
  ]
  return said.map(languageCode).find((code) => code !== undefined)
}

/** `es-AR`, `Spanish` → `es`; any other code as it is. */
function languageCode(words: string | undefined): string | undefined {
  const code = words?.trim().toLowerCase() ?? ''
  if (/^(?:es\b|es_|spanish|español|castellano)/.test(code)) return 'es'
  if (/^(?:en\b|en_|english|inglés)/.test(code)) return 'en'
  return /^([a-z]{2,3})(?:[-_]\w+)?$/.exec(code)?.[1]
}

function markedPublisher(root: Root): string | undefined {
  const publisher = findElement(root, (element) => propertyOf(element, 'itemprop') === 'publisher')
  const name = publisher && findElement(publisher, (element) => propertyOf(element, 'itemprop') === 'name')
  return name && (propertyOf(name, 'content') || lineOf(name))
}

function timeIn(root: Root): string | undefined {
  const times = [...elementsIn(bodyElement(root))].filter(
    (element) => isElement(element, 'time', 'abbr') || propertyOf(element, 'itemprop') === 'datePublished',
  )
  const isMarked = (element: (typeof times)[number]) =>
    /datePublished/.test(propertyOf(element, 'itemprop')) ||
    /published|entry-date/.test(propertyOf(element, 'className'))
  const time = times.find(isMarked) ?? times.find((element) => element.tagName === 'time')
  return time && (propertyOf(time, 'datetime') || propertyOf(time, 'content') || propertyOf(time, 'title'))
}

/** `2026-03-14T08:30:00-03:00`, `20260314` or `March 14, 2026` → `2026-03-14`: the day where it was published. */
function dateAmong(values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const [, year, month, day] = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(value ?? '') ?? []
    if (year && Number(month) <= 12 && Number(day) <= 31) return `${year}-${month}-${day}`
    const found = dayNamedIn(value ?? '')
    if (found) return found
  }
  return undefined
}

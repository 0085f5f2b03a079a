import type { DocumentFacts, Dropped } from '../../document.ts'
import { addressFacts } from './address-facts.ts'
import { Entries, type FrontMatterEntry, isMapping } from './entries.ts'
import type { KeyMeaning } from './key-meanings.ts'
import { namedPeople } from './named-people.ts'
import { onlyKnown } from './only-known.ts'
import { originalFacts } from './original-facts.ts'
import { photoFacts } from './photo-facts.ts'
import { readDay, readLanguage, readList, readYes, textOfKey } from './plain-values.ts'
import type { FrontMatterData } from './read-front-matter.ts'

/** What the front matter of any system says of a text, and the keys of it that have no place here. */
export function foreignFacts(data: FrontMatterData): { facts: DocumentFacts; dropped: Dropped[] } {
  const entries = new Entries(data)
  const language = entries.first('language', readLanguage)
  const address = addressFacts(entries, language)
  const facts = onlyKnown<DocumentFacts>({
    title: entries.first('title', textOfKey),
    description: entries.first('description', textOfKey),
    slug: address.slug,
    aliases: address.aliases,
    language,
    date: entries.first('date', readDay) ?? entries.first('published', readDay),
    updated: entries.first('updated', readDay),
    draft: draftOf(entries),
    ...peopleFacts(entries),
    topics: topicsOf(entries),
    license: entries.first('license', textOfKey),
    original: originalFacts(entries, address.elsewhere),
    photo: photoFacts(entries),
    disclaimer: entries.first('disclaimer', textOfKey),
    corrections: entries.first('corrections', readCorrections),
    translationKey: entries.first('translationKey', textOfKey),
  })
  return { facts, dropped: [...entries.all.flatMap(droppedOf), ...unreadLines(data)] }
}

/** Longest part of a value that is told. */
const SHOWN = 80

const cut = (said: string): string => (said.length > SHOWN ? `${said.slice(0, SHOWN)}…` : said)

function droppedOf({ path, value, line, isUsed, left }: FrontMatterEntry): Dropped[] {
  const drop = (what: string): Dropped => ({ kind: 'front-matter-key', what: cut(what), count: 1, line })
  if (isUsed) return left.map((key) => drop(`${path}.${key}`))
  const said = textOfKey(value) ?? (typeof value === 'boolean' ? String(value) : readList(value).join(', '))
  return [drop(said === '' ? path : `${path}: ${said}`)]
}

const unreadLines = ({ unread }: FrontMatterData): Dropped[] =>
  unread.map(({ said, line }) => ({ kind: 'front-matter-key', what: cut(said), count: 1, line }))

/** Status words of WordPress, Ghost and Strapi. */
const UNFINISHED = /^(?:draft|borrador|pending|pendiente|private|privado|future|scheduled|in ?review|en revisi[oó]n)$/i
const PUBLIC = /^(?:publish(?:ed)?|publicado|public|live)$/i

function draftOf(entries: Entries): boolean | undefined {
  const isDraft = entries.first('draft', readYes)
  const isPublished = entries.first('published', readYes)
  const isUnfinished = entries.first('status', (value) => {
    const said = textOfKey(value) ?? ''
    return UNFINISHED.test(said) ? true : PUBLIC.test(said) ? false : undefined
  })
  return isDraft === true || isPublished === false || isUnfinished === true ? true : undefined
}

function peopleFacts(entries: Entries) {
  const bios: NonNullable<DocumentFacts['bios']> = []
  const named = (meaning: KeyMeaning) =>
    entries.first(meaning, (value, entry) => {
      const people = namedPeople(value)
      entry.left.push(...people.flatMap(({ left }) => left))
      for (const { name, bio } of people) if (bio) bios.push({ name, text: bio })
      return people.length > 0 ? people.map(({ name }) => name) : undefined
    })
  const people = { authors: named('authors'), translators: named('translators'), reviewers: named('reviewers') }
  const bio = entries.first('bios', textOfKey)
  if (bio) bios.push({ name: people.authors?.length === 1 ? people.authors[0] : undefined, text: bio })
  return { ...people, bios }
}

/** Jekyll divides the words of a line at spaces. */
function topicsOf(entries: Entries): string[] {
  const isJekyll = entries.all.some(({ path, value }) => path === 'layout' && value === 'post')
  return entries.every('topics', (value) => {
    const isLine = typeof value === 'string' && !/[,;]/.test(value)
    return isLine && isJekyll ? value.trim().split(/\s+/) : readList(value)
  })
}

function readCorrections(value: unknown): DocumentFacts['corrections'] {
  const list = Array.isArray(value) ? value : [value]
  const corrections = list.flatMap((each) => {
    const text = isMapping(each) ? (textOfKey(each.text) ?? textOfKey(each.note)) : textOfKey(each)
    const date = isMapping(each) ? readDay(each.date) : undefined
    return text ? [{ ...(date && { date }), text }] : []
  })
  return corrections.length > 0 ? corrections : undefined
}

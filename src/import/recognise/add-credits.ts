import { dateIn } from '../../ground/knowledge/date-in.ts'
import type { Language } from '../../model.ts'
import type { DocumentFacts, NamedOriginal } from '../document.ts'
import {
  keyByForm,
  keyOfPiece,
  type LineKey,
  labelOf,
  partsOfCredits,
  TEXT_AND_PICTURES,
  TRANSLATED,
} from './line-key.ts'
import { peopleIn, sameName } from './people-in.ts'
import { creditOf } from './picture-words.ts'
import { richWords } from './rich-words.ts'
import { sameWords } from './title-form.ts'

/** Facts of a document, and in which language it is read where a date could mean two days. */
export interface FactReading {
  facts: DocumentFacts
  language: Language | undefined
  /** Where the document's own data says that its text first appeared. */
  own: NamedOriginal | undefined
  /** What its notes say of that. */
  noted: NamedOriginal
  /** Lines that a reader took for headings by their form. */
  guessed: ReadonlySet<string>
}

const BY =
  /^(?:(?:escrito|texto|traducido|traducida|revisado|revisada|editado|editada|reportaje|written|words|text|story|reporting|translated|reviewed|edited|translation|traducci[óo]n|revisi[óo]n|traductora?|translator|un[ao]? (?:entrevista|cr[óo]nica|columna|nota|art[íi]culo|texto|reportaje)|an interview)\b[^:]*?(?:\s*:|\s(?:por|by|de|a cargo de)(?=[\s:]))\s*:?\s*|(?:por|by|de)\s*:?\s+)/iu

/** The part of a line that credits first. */
export const firstPart = (said: string): string => partsOfCredits(said)[0] ?? said

/** Each part of a line that credits: people, days, pictures; whether one was understood. In a byline the first may be names alone. */
export function addCredits(said: string, reading: FactReading, isByline: boolean): boolean {
  const understood = partsOfCredits(said).map((part, index) => {
    const key = keyOfPiece(part) ?? (isByline && index === 0 ? 'authors' : undefined)
    return key !== undefined && addPart(key, part, reading)
  })
  return isByline ? understood[0] === true : understood.includes(true)
}

function addPart(key: LineKey, part: string, reading: FactReading): boolean {
  if (key === 'photo.credit') return addPhoto(part, reading)
  const both = TEXT_AND_PICTURES.exec(part)
  if (both !== null) addPhoto(`Foto: ${part.slice(both[0].length)}`, reading)
  if (key === 'translators' || key === 'reviewers' || key === 'authors') return addNames(key, part, reading)
  if (key === 'date') return addDate(part, reading)
  return key === 'furniture'
}

/** What parts of a line credit that is about something else as a whole. */
export function addParts(said: string, reading: FactReading, keys: readonly LineKey[]): void {
  for (const part of partsOfCredits(said)) {
    const key = keyByForm(part)
    if (key !== undefined && keys.includes(key) && part !== said) addPart(key, part, reading)
  }
}

/** The people of a part that credits them; whether it names some, and no others than the document's data. */
export function addNames(key: 'authors' | 'translators' | 'reviewers', part: string, { facts }: FactReading): boolean {
  const names = peopleIn(
    (labelOf(part)?.value ?? part).replace(TEXT_AND_PICTURES, '').replace(TRANSLATED, '').replace(BY, ''),
  )
  if (names.length === 0) return false
  const known = facts[key]
  facts[key] ??= names
  return known === undefined || names.every((name) => known.some((one) => sameName(one, name)))
}

function addDate(part: string, { facts, language }: FactReading): boolean {
  const date = dateIn(part, language)
  if (date === undefined) return false
  if (/^(?:actualizad|(?:last )?updated|última actualizaci)/iu.test(part)) facts.updated ??= date
  else facts.date ??= date
  return true
}

/** `Foto: puerto.jpg`: the picture, not who took it. */
const PICTURE_FILE = /^(?:https?:\/\/)?[^\s:]+\.(?:jpe?g|png|webp|gif|avif)$/i

/** What a line says of the photo; whether it credits the one whom the data credits, if they do. */
export function addPhoto(said: string, { facts }: FactReading): boolean {
  const words = creditOf(said)
  if (words === undefined) return false
  if (words.credit !== undefined && PICTURE_FILE.test(words.credit)) {
    facts.photo = { source: words.credit, ...facts.photo }
    return true
  }
  const credit = facts.photo?.credit
  if (credit !== undefined && words.credit !== undefined && !sameWords(credit, words.credit)) return false
  facts.photo = {
    ...words,
    ...(words.caption !== undefined && { caption: richWords([{ type: 'text', value: words.caption }]) }),
    ...facts.photo,
  }
  return true
}

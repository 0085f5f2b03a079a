import { lastAtMost } from '../../ground/basics/last-at-most.ts'
import { remember } from '../../ground/basics/remember.ts'
import { OTHER_SENSES } from '../../ground/knowledge/acronyms.ts'
import { type Language, otherLanguage } from '../../model.ts'
import { type BlockText, wordsOf } from '../text/article-texts.ts'
import { nameKey } from '../text/name-key.ts'
import { votesIn } from '../text/votes-in.ts'
import { bareAcronym } from './acronym-forms.ts'

/** An acronym without points and spaces, and where it stands. */
export interface FoundAcronym {
  acronym: string
  start: number
  end: number
}

/** `EU`, `U.S.`, `EE. UU.`, `NGOs`, also in `EU-funded` and `non-EU`; no part of `US-ASCII`, `US$` or `NATO.int`. */
const ACRONYM =
  /(?<![\p{L}\d.@/$'’]|(?<!\p{Ll}{3})-)(?:EE\.?\s?UU\.?|U\.\s?[SNK]\.(?:\s?A\.)?|\p{Lu}{2,6}(?=s?(?![\p{L}\d$@/]|-(?!\p{Ll}{3})|\.\p{Ll})))/gu
/** Who founds an acronym on the other language says so: «NLP, por sus siglas en inglés». */
const DECLARED: Record<Language, RegExp> = {
  es: /(?:siglas?|acr[oó]nimo|abreviatura)s? (?:\p{L}+ )?(?:en|del) ingl[eé]s|en ingl[eé]s,? \(?\p{Lu}{2}/u,
  en: /\b(?:in|from) (?:the )?Spanish\b|Spanish (?:acronym|initials|abbreviation)/u,
}

/** The acronyms of a text that are among the forms. */
export function acronymsIn({ text }: Pick<BlockText, 'text'>, forms: ReadonlyMap<string, unknown>): FoundAcronym[] {
  if (!/[A-Z]{2}|[A-Z]\.\s?[A-Z]\./.test(text)) return []
  return [...text.matchAll(ACRONYM)].flatMap(({ 0: written, index: start }) => {
    const acronym = bareAcronym(written)
    return forms.has(acronym) ? [{ acronym, start, end: start + written.length }] : []
  })
}

const NEAR = 24
/** Characters to either side that tell what language is spoken. */
const AROUND = 40
const [OPENING, CLOSING] = ['«“"', '»”"']

/**
 * Whether the acronym is part of a name that stands opposite as well (`UN Women`), of a heading in capitals (`UN DÍA`) or
 * of a quotation (`“Ethics in AI”`).
 */
export function isInName(own: BlockText, { start, end }: FoundAcronym): boolean {
  const { text, opposite } = own
  const [before, after] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)]
  const next = /^[\s-](?:\p{Lu}|\d)[\p{L}\d]*/u.exec(after)?.[0] ?? ''
  const previous = /\p{Lu}\p{L}*[\s&-]$/u.exec(before)?.[0] ?? ''
  const said = text.slice(start, end)
  const isName = [said + next, previous + said].some(
    (name) => name !== said && opposite.some((other) => other.text.includes(name)),
  )
  if (isName || /^\s\p{Lu}{2}/u.test(next) || /^\p{Lu}{2,}\s$/u.test(previous)) return true
  return isQuoted(own, start)
}

/** Whether the mark before opens a quotation and the one behind closes one, and it is not in the edition's own words. */
function isQuoted(text: BlockText, at: number): boolean {
  const marks = quotationMarks(text)
  const before = lastAtMost(marks.length, (index) => marks[index]?.index ?? 0, at)
  const [opening, closing] = (marks[before]?.index ?? at) < at ? [marks[before], marks[before + 1]] : []
  if (!opening || !closing || !OPENING.includes(opening[0]) || !CLOSING.includes(closing[0])) return false
  const votes = votesIn(wordsOf(text.text.slice(opening.index, closing.index)))
  const { language } = text.edition
  return votes[language] <= votes[otherLanguage(language)]
}

const quotationMarks = remember(({ text }: BlockText) => [...text.matchAll(/[«»“”"]/g)])

/** Behind it a capital, before it one within a sentence, or English: `USA Today`, `el Team USA`, `Made in USA`. */
const NAME_AFTER = /^[\s-](?:\p{Lu}|\d)/u
const NAME_BEFORE = /(?:[\p{L},] \p{Lu}\p{L}*|\b(?:by|for|from|in|of|the|to))[\s-]$/u
/** Codes of countries, as in lists of results: `(ESP)`. */
const CODE = /\((?!USA\))[A-Z]{3}\)/

/** Whether an acronym belongs to a name or a list of codes by its own text, whatever stands opposite. */
export const isOwnName = (own: BlockText, { start, end }: FoundAcronym): boolean =>
  hasCodes(own) ||
  NAME_AFTER.test(own.text.slice(end, end + NEAR)) ||
  NAME_BEFORE.test(own.text.slice(Math.max(0, start - NEAR), start))

const hasCodes = remember(({ text, block }: BlockText) => block.kind === 'table' || CODE.test(text))

/** Whether the words around the acronym are of the other language: a title of a book that is cited as it is. */
export function isCited({ edition, text }: BlockText, { start, end }: FoundAcronym): boolean {
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND)
  const votes = votesIn(wordsOf(around.replace(/^\p{L}+|\p{L}+$/gu, '')))
  return votes[otherLanguage(edition.language)] > 1 && votes[edition.language] === 0
}

/** Whether an edition says that the acronym is the other language's, or what else it stands for: `Internet Archive (IA)`. */
export const isDeclared = (acronym: string, texts: readonly BlockText[], language: Language): boolean => {
  const initials = [...acronym].map((letter) => `${letter}\\p{L}+`).join('\\s(?:\\p{L}+\\s)?')
  const meaning = new RegExp(`(?<!\\p{L})${initials}\\s\\(${acronym}\\)`, 'iu')
  return texts.some(
    ({ edition, text }) =>
      edition.language === language &&
      text.includes(acronym) &&
      (meaning.test(text) ||
        (DECLARED[language].test(text) &&
          [...text.matchAll(ACRONYM)].some(([written]) => bareAcronym(written) === acronym))),
  )
}

/** Whether an edition has an acronym more than once, and never what would be right for it. */
export function isAlwaysSaid(
  acronym: string,
  right: readonly string[],
  texts: readonly BlockText[],
  language: Language,
): boolean {
  const forms = new Map([acronym, ...right.map(bareAcronym)].map((form) => [form, form]))
  const found = texts.filter(({ edition }) => edition.language === language).flatMap((text) => acronymsIn(text, forms))
  return found.length > 1 && found.every((one) => one.acronym === acronym)
}

/** Whether an edition has the acronym in a text with a word for the other thing that it stands for: `perfil ICC`. */
export const saysOther = (acronym: string, texts: readonly BlockText[], language: Language): boolean => {
  const senses = OTHER_SENSES[acronym]
  return (
    senses !== undefined &&
    texts.some(
      ({ edition, words }) =>
        edition.language === language && words.includes(acronym) && words.some((word) => senses.has(nameKey(word))),
    )
  )
}

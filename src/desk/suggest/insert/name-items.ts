import { acronymForms } from '../../../checks/names/acronym-forms.ts'
import { acronymsIn } from '../../../checks/names/acronyms-in.ts'
import { holds } from '../../../checks/quantities/compare/holds.ts'
import { findMeanings } from '../../../ground/knowledge/find-meanings.ts'
import { FUNCTION_WORDS } from '../../../ground/knowledge/function-words.ts'
import { opensSentence } from '../../../ground/quantities/opens-sentence.ts'
import { foldAccents } from '../../../ground/text/fold-accents.ts'
import type { Language, Records } from '../../../model.ts'
import type { FoundItem, RowSide } from './found-item.ts'

const WORD = "\\p{Lu}[\\p{L}\\p{M}\\d]*(?:['’-]\\p{L}+)*"
/** What joins the words of a name. */
const JOINT = '(?:d[aeiou]|dos|de l[ao]s?|del|la|las|los|el|of(?: the)?|the|v[ao]n(?: der)?|le|al|bin|[ye])'
const RUN = new RegExp(`(?<![\\p{L}\\d])${WORD}(?:[ \\u00a0](?:${JOINT} )?${WORD})*`, 'gu')
const FIRST = new RegExp(`^${WORD}(?:[ \\u00a0]${JOINT}(?= ))?[ \\u00a0]?`, 'u')

/**
 * Names and acronyms of the source: those that stay as they are, and acronyms as the other language has them. `around`
 * is all that the source's edition says: a word that stands there with a capital within a sentence may open one too.
 */
export function nameItems(
  source: RowSide,
  translation: RowSide,
  around: string,
  glossary: Records['glossary'],
): FoundItem[] {
  const forms = acronymForms(glossary)[source.language]
  const acronyms = acronymsIn(source, forms).map(({ acronym, start, end }) => ({
    text: forms.get(acronym)?.[0] ?? acronym,
    start,
    end,
  }))
  const names = [...source.text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const name = nameIn(run, index, source, around)
    return name === '' ? [] : [{ text: name, start: index + run.indexOf(name), end: index + run.length }]
  })
  return [...acronyms, ...names].map((item) => ({
    ...item,
    kind: 'name',
    isThere: holds(translation.text, item.text),
  }))
}

/** The name in a run of words with capitals; '' where it is none, or one that each language has in its own words. */
function nameIn(run: string, start: number, { text, language }: RowSide, around: string): string {
  const name = run.replace(/['’]s$/, '')
  const first = FIRST.exec(name)?.[0] ?? ''
  const opens = opensSentence(text.slice(0, start))
  const rest = opens && !isNamedWithin(first.trim(), around) ? name.slice(first.length) : name
  const words = rest.match(/\p{L}+/gu) ?? []
  return words.every((word) => isCommon(word, language)) ? '' : rest
}

/** Whether a word has its capital within a sentence too. */
const isNamedWithin = (word: string, around: string): boolean =>
  new RegExp(`\\p{Ll},? ${word}(?!\\p{L})`, 'u').test(around)

const isCommon = (word: string, language: Language): boolean =>
  FUNCTION_WORDS[language].has(word.toLowerCase()) || findMeanings(foldAccents(word).toLowerCase(), language).length > 0

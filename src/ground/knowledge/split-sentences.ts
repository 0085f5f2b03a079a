import type { Language } from '../../model.ts'
import { ABBREVIATIONS } from './abbreviations.ts'

/** A sentence and where it stands in its text, in UTF-16 units; the white space after it belongs to nothing. */
export interface Sentence {
  text: string
  start: number
  end: number
}

// points, question or exclamation marks, ellipses, with what closes after them, before white space; from the first of a run
const END = /(?<![.!?…])[.!?…]+["'”’»)\]*_]*(?=\s)/gu
const OPENING = /^["'“‘«([¿¡—–\-*_\s]*/u
const LAST_TOKEN = /[\p{L}\p{N}.º°'’]+$/u
// no abbreviation is longer, and a search for the end of a text begins at each of its characters
const LONGEST_TOKEN = 40
const FIRST_WORD = /^\p{L}+/u

/**
 * The sentences of a paragraph's plain text. No point ends one after "Sr.", "EE." or an initial, in 3.5, before a small
 * letter, or after a number that opens it ("1. First"); after "U.S." or "etc." only if a word follows that often opens one.
 */
export function splitSentences(text: string, language: Language): Sentence[] {
  const sentences: Sentence[] = []
  let start = text.length - text.trimStart().length
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length
    if (!endsSentence(text.slice(start, index), mark, text.slice(end).trimStart(), language)) continue
    sentences.push({ text: text.slice(start, end), start, end })
    start = end + text.slice(end).search(/\S|$/)
  }
  const end = text.trimEnd().length
  if (end > start) sentences.push({ text: text.slice(start, end), start, end })
  return sentences
}

function endsSentence(before: string, mark: string, after: string, language: Language): boolean {
  const opening = OPENING.exec(after)?.[0] ?? ''
  const next = after.slice(opening.length)
  if (next === '') return false
  if (/^\p{Ll}/u.test(next) && !/[¿¡]/.test(opening)) return false
  if (!mark.startsWith('.') || mark.startsWith('..')) return true
  const token = LAST_TOKEN.exec(before.slice(-LONGEST_TOKEN))?.[0] ?? ''
  if (/^[\p{N}]+$/u.test(token) && token === before.trim()) return false
  const { inside, numbered, final, openers } = ABBREVIATIONS[language]
  const form = token.toLowerCase()
  const isInitial = /^\p{L}$/u.test(token) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(token)
  if (inside.has(form) || (numbered.has(form) && /^\p{N}/u.test(next))) return false
  if (!final.has(form) && !isInitial) return true
  return openers.has((FIRST_WORD.exec(next)?.[0] ?? '').toLowerCase()) || /[¿¡]/.test(opening)
}

import type { Language } from '../model/language.ts'
import { meantDates } from './meant-dates.ts'

const WRITTEN =
  /\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{1,2}(?:st|nd|rd|th|º|°|\.)?\s+(?:de\s+|of\s+)?\p{L}{3,10}\.?,?\s+(?:del?\s+)?\d{4}\b|\b\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:de\s+)?\d{4}\b/giu
const WORDS =
  /\b(?:publicado|published|posted|updated|actualizado|fecha|date|el|on|at|a las|las|hrs?|hs?|am|pm|a\.m|p\.m|h|utc|gmt|[a-z]{1,3}t|(?:lun|mart|mi[ée]rcol|juev|viern)es|s[áa]bado|domingo|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[ée]|jue|vie|s[áa]b|dom))\b\.?/giu
/** `Buenos Aires, `, `CIUDAD DE MÉXICO / ` before a date that stands alone. */
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:de|del|la|las|los|el|\p{Lu}[\p{L}.'’-]*)){0,4}\s*[,/]\s*/u

/** The day that a text names, YYYY-MM-DD; undefined where it names none, or one that can be read in two ways. */
export function dateIn(said: string, language: Language | undefined): string | undefined {
  for (const [written] of said.matchAll(WRITTEN)) {
    const read = meantDates(written.replaceAll('°', 'º'))
    if (read.length === 1) return read[0]
    // Of the two ways to read 03/04/2026, Spanish has but one.
    const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? []
    if (language === 'es' && read.length > 1) return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  }
  return undefined
}

/** A text without its days and the word before each. */
export const withoutDates = (said: string): string =>
  said.replace(new RegExp(`(?:\\b(?:el|on|the|en|in)\\s+)?(?:${WRITTEN.source})`, 'giu'), ', ')

/** Whether a line is a date and nothing else but its place, day of the week and hour. */
export function isDateAlone(said: string): boolean {
  const dates = said.match(WRITTEN)
  if (dates === null || said.length > 90) return false
  const rest = said
    .replace(PLACE, '')
    .replaceAll(WRITTEN, ' ')
    .replaceAll(/\b\d{1,2}[:.h]\d{2}\b/g, ' ')
    .replaceAll(WORDS, ' ')
  return !/[\p{L}\p{N}]/u.test(rest)
}

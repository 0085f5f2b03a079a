import { meantDates } from '../../../ground/knowledge/meant-dates.ts'
import type { Language } from '../../../model.ts'

/** A text on one line; numbers are texts (a title `1984`), templates none. */
export function textOfKey(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return undefined
  const line = value.trim().replace(/\s*\n\s*/g, ' ')
  return line === '' || /^\{[{%]/.test(line) ? undefined : line
}

/** The texts of a list, or of a line that divides them by commas. */
export function readList(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => readNamed(item) ?? [])
  const line = readNamed(value)
  return line === undefined ? [] : line.split(/\s*[,;]\s*/).filter((item) => item !== '')
}

/** `ports`, `{ name: ports }`, `{ ports: … }` of one key. */
function readNamed(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return textOfKey(value)?.replace(/^#|^\[\[(?:[^|\]]*\|)?|\]\]$/g, '')
  const { name, title, label, slug } = value as Record<string, unknown>
  return textOfKey(name) ?? textOfKey(title) ?? textOfKey(label) ?? textOfKey(slug)
}

/** A day as it was written where it was written: `2026-03-14T23:30:00-03:00` → `2026-03-14`. */
export function readDay(value: unknown): string | undefined {
  if (typeof value === 'number') return dayOfStamp(value)
  if (typeof value !== 'string') return undefined
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value.trim()) ?? []
  const [day, ...others] = meantDates(iso ?? value.trim())
  return others.length > 0 ? undefined : day
}

/** Seconds or milliseconds since 1970, as exporters write them. */
function dayOfStamp(stamp: number): string | undefined {
  const milliseconds = stamp > 1e11 ? stamp : stamp * 1000
  return stamp > 1e9 && milliseconds < 4e12 ? new Date(milliseconds).toISOString().slice(0, 10) : undefined
}

const YES = /^(?:true|yes|on|s[ií])$/i
const NO = /^(?:false|no|off)$/i

/** Yes or no, however it is written. */
export function readYes(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  const said = typeof value === 'string' ? value.trim() : ''
  return YES.test(said) ? true : NO.test(said) ? false : undefined
}

const LANGUAGES: readonly [Language, RegExp][] = [
  ['es', /^(?:es|spa|esp)(?:[-_][a-z\d-]{2,8})?$|^(?:spanish|español|espanol|castellano)$/i],
  ['en', /^(?:en|eng)(?:[-_][a-z\d-]{2,8})?$|^(?:english|ingl[ée]s)$/i],
]

/** `es-AR`, `Spanish` → `es`; undefined of a third language. */
export const readLanguage = (value: unknown): Language | undefined =>
  typeof value === 'string' ? LANGUAGES.find(([, names]) => names.test(value.trim()))?.[0] : undefined

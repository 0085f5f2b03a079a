import spdxLicenseIds from 'spdx-license-ids/index.json' with { type: 'json' }
import * as z from 'zod'
import { pathOfAlias } from '../addresses/path-of-alias.ts'
import { DEVICE_NAME, SITE_PATHS, SLUG } from '../addresses/site-paths.ts'
import { readUrl } from '../basics/read-url.ts'
import type { Expectation } from './expectation.ts'
import { shown } from './shown.ts'

/** What a value should have been: a key of the texts `expects`, so that every schema speaks both languages. */
export const expected = (expectation: Expectation): { error: Expectation } => ({ error: expectation })

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** One line of text that says something. */
export const line = z
  .string(expected('text'))
  .regex(/^[^\n\r\u2028\u2029]*$/, expected('one-line'))
  .regex(/\S/, expected('not-blank'))

/** Text of any length that says something. */
export const prose = z.string(expected('text')).regex(/\S/, expected('not-blank'))

/** `YYYY-MM-DD`, a day that the calendar has. */
export const isoDate = z
  .string(expected('date'))
  .regex(/^\d{4}-\d{2}-\d{2}$/, expected('date'))
  .refine(isCalendarDay, expected('date'))
  .meta({ format: 'date' })

function isCalendarDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** The last part of an edition's address. */
export const slug = z
  .string(expected('slug'))
  .regex(SLUG, expected('slug'))
  .refine((value) => !DEVICE_NAME.test(value) && !SITE_PATHS.has(value), expected('slug-free'))

/** Where an edition was to be found before: a slug, or a path of any form. */
export const alias = z
  .string(expected('alias'))
  .refine((value) => pathOfAlias(value, 'es') !== undefined, expected('alias'))
  .meta({ examples: ['old-slug', '/2019/05/12/old-path/', 'old-page.html'] })

/** The newsroom's records that front matter refers to by id. */
export type RecordKind = 'people' | 'outlets' | 'topics' | 'disclaimers'

const kinds = z.registry<{ kind: RecordKind }>()

/** The id of a record: the name of a person's file, or a key. Whether there is such a record is for a check. */
export const referenceTo = (kind: RecordKind) => z.string(expected('id')).register(kinds, { kind })

/** What a schema made by `referenceTo` refers to; undefined of any other. */
export const kindReferredTo = (schema: z.ZodType): RecordKind | undefined => kinds.get(schema)?.kind

/** A key by which others refer to a record. */
export const id = z.string(expected('id')).regex(ID, expected('id'))

/** An absolute https address without credentials. */
export const httpsUrl = z
  .string(expected('https-url'))
  .refine(isHttps, expected('https-url'))
  .meta({ format: 'uri', pattern: '^https://' })

function isHttps(value: string): boolean {
  const url = readUrl(value)
  if (url === undefined || /[\s\p{C}\\]/u.test(value)) return false
  const { protocol, username, password } = url
  return protocol === 'https:' && username === '' && password === ''
}

/** The ISO 639 code of any language. */
export const language = z.string(expected('language-tag')).regex(/^[a-z]{2,3}$/, expected('language-tag'))

/** A BCP 47 tag of Spanish or English that the platform knows how to write dates in. */
export const locale = z
  .string(expected('locale'))
  .refine(isLocale, expected('locale'))
  .meta({ examples: ['es-AR', 'es-419', 'en-US'] })

function isLocale(value: string): boolean {
  try {
    return /^(?:es|en)(?:-|$)/.test(value) && Intl.DateTimeFormat.supportedLocalesOf(value).length === 1
  } catch {
    return false
  }
}

/** An IANA time zone that the platform knows: no mere offset, whose days would be wrong for half of the year. */
export const timezone = z
  .string(expected('timezone'))
  .refine(isTimezone, expected('timezone'))
  .meta({ examples: ['America/Bogota', 'America/New_York', 'Europe/Madrid'] })

function isTimezone(value: string): boolean {
  try {
    return /^[a-z]/i.test(value) && new Intl.DateTimeFormat('en', { timeZone: value }).format() !== ''
  } catch {
    return false
  }
}

const LICENSES: ReadonlySet<string> = new Set(spdxLicenseIds)

/** An SPDX licence id, or `all-rights-reserved`. */
export const license = z
  .string(expected('license'))
  .refine((value) => value === 'all-rights-reserved' || LICENSES.has(value), expected('license'))
  .meta({ examples: ['CC-BY-4.0', 'CC-BY-SA-4.0', 'all-rights-reserved'] })

/** A short text in both languages, which readers see. */
export const bilingual = z.strictObject({ es: shown(line), en: shown(line) }, expected('bilingual'))

/** A longer text in one of the languages or in both, which readers see. */
export const proseByLanguage = z
  .strictObject({ es: shown(prose, 'rich').optional(), en: shown(prose, 'rich').optional() }, expected('by-language'))
  .refine(({ es, en }) => es !== undefined || en !== undefined, expected('by-language'))

import * as z from 'zod'
import { readUrl } from '../basics/read-url.ts'
import { bilingual, expected, license, locale, timezone } from './values.ts'

const languages = z.union(
  [
    z
      .tuple([z.enum(['es', 'en']), z.enum(['es', 'en'])])
      .refine(([first, second]) => first !== second, expected('languages')),
    z.strictObject({ es: locale, en: locale }),
  ],
  expected('languages'),
)

/** `newsroom/site.yml`: the settings of a newsroom. */
export const site = z.strictObject(
  {
    url: z
      .string(expected('site-url'))
      .refine(isSiteUrl, expected('site-url'))
      .meta({ description: 'Absolute address of the site, with its path prefix if it has one' }),
    title: bilingual.meta({ description: 'Name of the site in each language' }),
    description: bilingual.optional().meta({ description: 'What the site is, for search engines and feeds' }),
    languages: languages.meta({ description: 'es and en, the main one first; with locales: {es: es-419, en: en-US}' }),
    timezone: timezone
      .optional()
      .meta({ description: 'IANA time zone in which days begin, for dates to come and feeds (default: UTC)' }),
    license: license
      .optional()
      .meta({ description: 'Licence of texts of our own that name none; an outlet’s text says its own' }),
    republication: z
      .enum(['noindex', 'canonical', 'both', 'self'], expected('republication'))
      .optional()
      .meta({ description: 'What search engines are told of our copy of an outlet’s text (default: noindex)' }),
    schema: z
      .enum(['NewsArticle', 'Article'], expected('schema'))
      .optional()
      .meta({ description: 'What articles are for search engines (default: NewsArticle)' }),
    checks: z
      .record(z.string(), z.enum(['off', 'warning', 'error'], expected('severity')), expected('mapping'))
      .optional()
      .meta({ description: 'Severity of checks, by id' }),
  },
  expected('mapping'),
)

function isSiteUrl(value: string): boolean {
  const url = readUrl(value)
  if (url === undefined || /[\s\p{C}\\]/u.test(value)) return false
  const { protocol, username, password, search, hash } = url
  return /^https?:$/.test(protocol) && username === '' && password === '' && search === '' && hash === ''
}

export type SiteSettings = z.infer<typeof site>

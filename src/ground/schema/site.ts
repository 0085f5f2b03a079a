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
    url: z.string(expected('site-url')).refine(isSiteUrl, expected('site-url')),
    title: bilingual,
    description: bilingual.optional(),
    languages: languages,
    timezone: timezone.optional(),
    license: license.optional(),
    republication: z.enum(['noindex', 'canonical', 'both', 'self'], expected('republication')).optional(),
    schema: z.enum(['NewsArticle', 'Article'], expected('schema')).optional(),
    downloads: z.array(z.enum(['epub', 'pdf'], expected('downloads')), expected('downloads')).optional(),
    glossary: z.boolean(expected('yes-no')).optional(),
    checks: z
      .record(z.string(), z.enum(['off', 'warning', 'error'], expected('severity')), expected('mapping'))
      .optional(),
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

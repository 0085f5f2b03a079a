import * as z from 'zod'
import { shown } from './shown.ts'
import {
  alias,
  expected,
  httpsUrl,
  isoDate,
  language,
  license,
  line,
  locale,
  prose,
  referenceTo,
  slug,
} from './values.ts'

const people = z.array(referenceTo('people'), expected('id-list'))
const somePeople = people.min(1, expected('not-empty'))

const original = z.strictObject(
  {
    language,
    outlet: referenceTo('outlets').optional(),
    url: z.string(expected('https-url')).optional(),
    title: line.optional(),
    date: isoDate.optional(),
    archived: httpsUrl.optional(),
    use: z.enum(['full', 'abridged', 'summary'], expected('use')).optional(),
    authors: somePeople.optional(),
  },
  expected('mapping'),
)

const photo = z.strictObject(
  {
    file: z.string(expected('file-name')).optional(),
    alt: shown(line).optional(),
    caption: shown(line, 'rich').optional(),
    credit: line.optional(),
    license: license.optional(),
    url: httpsUrl.optional(),
  },
  expected('mapping'),
)

/**
 * The front matter of an edition: every key that there is, in the order in which `facing format` writes them. The one
 * source of types, validation and the JSON Schema.
 */
export const frontMatter = z.strictObject(
  {
    title: shown(line),
    description: shown(line),
    slug,
    date: isoDate,
    updated: isoDate.optional(),
    locale: locale.optional(),
    draft: z.boolean(expected('yes-no')).optional(),
    aliases: z.array(alias, expected('alias-list')).optional(),
    authors: people.optional(),
    translators: somePeople.optional(),
    reviewers: somePeople.optional(),
    method: z.enum(['human', 'machine-edited', 'machine'], expected('method')).optional(),
    original: original.optional(),
    topics: z.array(referenceTo('topics'), expected('id-list')).optional(),
    license: license.optional(),
    permission: z
      .strictObject(
        {
          by: line,
          date: isoDate,
          note: prose.optional(),
        },
        expected('mapping'),
      )
      .optional(),
    disclaimer: referenceTo('disclaimers').optional(),
    photo: photo.optional(),
    corrections: z
      .array(
        z.strictObject(
          {
            date: isoDate,
            text: shown(prose, 'rich'),
          },
          expected('mapping'),
        ),
        expected('list'),
      )
      .optional(),
    bios: z.record(z.string(), shown(prose, 'rich'), expected('mapping')).optional(),
    allow: z
      .array(
        z.strictObject(
          {
            check: z.string(expected('text')),
            block: z.string(expected('text')).optional(),
            reason: line,
          },
          expected('mapping'),
        ),
        expected('list'),
      )
      .optional(),
  },
  expected('mapping'),
)

/** The keys of front matter that hold for the work, not for one edition. */
export const ARTICLE_FACTS = ['authors', 'original', 'topics', 'license', 'permission', 'disclaimer'] as const

export type FrontMatter = z.infer<typeof frontMatter>
export type Original = z.infer<typeof original>
export type Permission = NonNullable<FrontMatter['permission']>

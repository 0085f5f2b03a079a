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

const original = z
  .strictObject(
    {
      language: language.meta({ description: 'Language in which the work first appeared: es, en, or another (pt)' }),
      outlet: referenceTo('outlets')
        .optional()
        .meta({ description: 'Id of the publication in outlets.yml; leave it out where the work first appeared here' }),
      url: z
        .string(expected('https-url'))
        .optional()
        .meta({ description: 'Address of the original: https, on a host of the outlet' }),
      title: line.optional().meta({ description: 'Title of the original' }),
      date: isoDate.optional().meta({ description: 'Day on which the original appeared, YYYY-MM-DD' }),
      archived: httpsUrl.optional().meta({ description: 'Address of an archived copy' }),
      use: z
        .enum(['full', 'abridged', 'summary'], expected('use'))
        .optional()
        .meta({ description: 'How much of the original this is (default: full)' }),
      authors: somePeople
        .optional()
        .meta({ description: 'People who wrote the original, where they are others than ours' }),
    },
    expected('mapping'),
  )
  .meta({ description: 'Where and in which language the work first appeared' })

const photo = z.strictObject(
  {
    file: z.string(expected('file-name')).optional().meta({ description: 'File in the folder of the article' }),
    alt: shown(line).optional().meta({ description: 'What the photo shows, for who cannot see it' }),
    caption: shown(line, 'rich').optional().meta({ description: 'What stands below the photo' }),
    credit: line.optional().meta({ description: 'Who made the photo' }),
    license: license.optional().meta({ description: 'Licence of the photo: SPDX id or all-rights-reserved' }),
    url: httpsUrl.optional().meta({ description: 'Where the photo was published' }),
  },
  expected('mapping'),
)

/**
 * The front matter of an edition: every key that there is, in the order in which `facing format` writes them. The one
 * source of types, validation and the JSON Schema.
 */
export const frontMatter = z.strictObject(
  {
    title: shown(line).meta({ description: 'Title of this edition' }),
    description: shown(line).meta({ description: 'One or two sentences for lists, feeds and search engines' }),
    slug: slug.meta({ description: 'Last part of the address: a-z, 0-9 and hyphens' }),
    date: isoDate.meta({ description: 'Day on which this edition was published here, YYYY-MM-DD' }),
    updated: isoDate.optional().meta({ description: 'Day of the last change that readers should know of' }),
    locale: locale.optional().meta({ description: "BCP 47, where it differs from the site's: es-AR" }),
    draft: z.boolean(expected('yes-no')).optional().meta({ description: 'Checked, but not published' }),
    aliases: z
      .array(alias, expected('alias-list'))
      .optional()
      .meta({ description: 'Old slugs or whole old paths, which lead here' }),
    authors: people.optional().meta({ description: 'People who wrote the article, in order' }),
    translators: somePeople.optional().meta({ description: 'People who translated this edition' }),
    reviewers: somePeople.optional().meta({ description: 'People who reviewed the translation' }),
    method: z
      .enum(['human', 'machine-edited', 'machine'], expected('method'))
      .optional()
      .meta({ description: 'How the translation was made (default: human)' }),
    original: original.optional(),
    topics: z.array(referenceTo('topics'), expected('id-list')).optional().meta({ description: 'Ids of topics.yml' }),
    license: license.optional().meta({ description: 'SPDX id or all-rights-reserved' }),
    permission: z
      .strictObject(
        {
          by: line.meta({ description: 'Who gave it' }),
          date: isoDate.meta({ description: 'When, YYYY-MM-DD' }),
          note: prose.optional().meta({ description: 'How: the letter, the contract' }),
        },
        expected('mapping'),
      )
      .optional()
      .meta({ description: 'Who allowed the translation or republication, and when' }),
    disclaimer: referenceTo('disclaimers').optional().meta({ description: 'Id in disclaimers.yml' }),
    photo: photo.optional().meta({ description: 'The photo above the text' }),
    corrections: z
      .array(
        z.strictObject(
          {
            date: isoDate.meta({ description: 'Day of the correction, YYYY-MM-DD' }),
            text: shown(prose, 'rich').meta({ description: 'What was wrong and what is right' }),
          },
          expected('mapping'),
        ),
        expected('list'),
      )
      .optional()
      .meta({ description: 'What was corrected after publication' }),
    bios: z
      .record(z.string(), shown(prose, 'rich'), expected('mapping'))
      .optional()
      .meta({ description: 'Bios as of publication, by person' }),
    allow: z
      .array(
        z.strictObject(
          {
            check: z.string(expected('text')).meta({ description: 'Id of the check' }),
            block: z
              .string(expected('text'))
              .optional()
              .meta({ description: 'Id of the block, where only one is meant' }),
            reason: line.meta({ description: 'Why this is right as it is' }),
          },
          expected('mapping'),
        ),
        expected('list'),
      )
      .optional()
      .meta({ description: 'Problems accepted on purpose, each with a reason' }),
  },
  expected('mapping'),
)

/** The keys of front matter that hold for the work, not for one edition. */
export const ARTICLE_FACTS = ['authors', 'original', 'topics', 'license', 'permission', 'disclaimer'] as const

export type FrontMatter = z.infer<typeof frontMatter>
export type Original = z.infer<typeof original>
export type Permission = NonNullable<FrontMatter['permission']>

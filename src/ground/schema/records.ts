import * as z from 'zod'
import { bilingual, bilingualProse, expected, httpsUrl, id, language, line } from './values.ts'

const HOST = /^(?!\d+(?:\.\d+){3}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/

/** Ids that a record had before. */
const formerIds = z
  .array(id, expected('id-list'))
  .optional()
  .meta({ description: 'Old ids, whose pages lead to this one' })

/** `newsroom/people/<id>.yml`: somebody who wrote, translated or reviewed. */
export const person = z
  .strictObject(
    {
      name: line.meta({ description: 'As the byline says it' }),
      type: z
        .enum(['person', 'organization'], expected('person-type'))
        .optional()
        .meta({ description: 'Whether it is a person (default) or an organization' }),
      family: line.optional().meta({ description: 'Family name, where a citation would take another: García Márquez' }),
      given: line.optional().meta({ description: 'Given names, where a citation would take others: Gabriel' }),
      role: bilingual.optional().meta({ description: 'What the person is: professor of …' }),
      affiliation: bilingual.optional().meta({ description: 'Where' }),
      bio: bilingualProse.optional().meta({ description: 'A sentence or two for the end of articles' }),
      url: httpsUrl.optional().meta({ description: 'The person’s own page' }),
      sameAs: z.array(httpsUrl, expected('list')).optional().meta({ description: 'Other pages about the same person' }),
      aliases: formerIds,
    },
    expected('mapping'),
  )
  .refine(({ type, family }) => type !== 'organization' || family === undefined, {
    ...expected('of-person'),
    path: ['family'],
  })
  .refine(({ type, given }) => type !== 'organization' || given === undefined, {
    ...expected('of-person'),
    path: ['given'],
  })
  .refine(({ name, family = '', given }) => given !== undefined || name.normalize().includes(family.normalize()), {
    ...expected('part-of-name'),
    path: ['family'],
  })

/** `newsroom/outlets.yml`: the publications in which originals appeared. */
export const outlets = z.record(
  id,
  z.strictObject(
    {
      name: line.meta({ description: 'As readers know it' }),
      language: language.optional().meta({ description: 'Language in which it publishes' }),
      hosts: z
        .array(z.string(expected('host')).regex(HOST, expected('host')), expected('list'))
        .min(1, expected('not-empty'))
        .meta({ description: 'Host names on which its articles stand: [www.infobae.com]' }),
      url: httpsUrl.optional().meta({ description: 'Its home page' }),
      aliases: formerIds,
    },
    expected('mapping'),
  ),
  expected('mapping'),
)

/** `newsroom/topics.yml`: what articles are about. */
export const topics = z.record(
  id,
  z.strictObject({ ...bilingual.shape, aliases: formerIds }, expected('bilingual')),
  expected('mapping'),
)

/** `newsroom/disclaimers.yml`: whose opinion it is. */
export const disclaimers = z.record(id, bilingualProse, expected('mapping'))

/** `newsroom/glossary.yml`: names, acronyms and terms that have one right translation. */
export const glossary = z.array(
  z.strictObject(
    {
      es: line.meta({ description: 'In Spanish' }),
      en: line.meta({ description: 'In English' }),
      kind: z.enum(['name', 'acronym', 'term'], expected('glossary-kind')).meta({ description: 'What it is' }),
      note: line.optional().meta({ description: 'When it is right, and where it comes from' }),
    },
    expected('mapping'),
  ),
  expected('list'),
)

export type Person = z.infer<typeof person>
export type Outlets = z.infer<typeof outlets>
export type Topics = z.infer<typeof topics>
export type Disclaimers = z.infer<typeof disclaimers>
export type Glossary = z.infer<typeof glossary>

import * as z from 'zod'
import { bilingual, expected, httpsUrl, id, language, line, proseByLanguage } from './values.ts'

const HOST = /^(?!\d+(?:\.\d+){3}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/

/** Ids that a record had before. */
const formerIds = z.array(id, expected('id-list')).optional()

/** `newsroom/people/<id>.yml`: somebody who wrote, translated or reviewed. */
export const person = z
  .strictObject(
    {
      name: line,
      type: z.enum(['person', 'organization'], expected('person-type')).optional(),
      family: line.optional(),
      given: line.optional(),
      role: bilingual.optional(),
      affiliation: bilingual.optional(),
      bio: proseByLanguage.optional(),
      url: httpsUrl.optional(),
      sameAs: z.array(httpsUrl, expected('list')).optional(),
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
      name: line,
      language: language.optional(),
      hosts: z
        .array(z.string(expected('host')).regex(HOST, expected('host')), expected('list'))
        .min(1, expected('not-empty')),
      url: httpsUrl.optional(),
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
export const disclaimers = z.record(id, proseByLanguage, expected('mapping'))

/** `newsroom/glossary.yml`: names, acronyms and terms that have one right translation. */
export const glossary = z.array(
  z.strictObject(
    {
      es: line,
      en: line,
      kind: z.enum(['name', 'acronym', 'term'], expected('glossary-kind')),
      note: line.optional(),
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

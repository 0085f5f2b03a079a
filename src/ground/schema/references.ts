import type { z } from 'zod'
import { remember } from '../basics/remember.ts'
import { findPaths, valuesAt } from './find-paths.ts'
import { type FrontMatter, frontMatter } from './front-matter.ts'
import { kindReferredTo, type RecordKind } from './values.ts'

/** Where front matter refers to a record. */
export interface RecordReference {
  kind: RecordKind
  id: string
  path: (string | number)[]
}

/** Every reference to a record, in the order of the schema's keys, which say what refers to what. */
export const referencesIn = remember((stated: Partial<FrontMatter>): readonly RecordReference[] =>
  pathsIn(frontMatter).flatMap(({ mark, steps }) =>
    valuesAt(steps, stated).flatMap(({ value, path }) =>
      typeof value === 'string' ? [{ kind: mark, id: value, path }] : [],
    ),
  ),
)

/** A schema is read once: to ask zod what a schema is costs more than all else here. */
const pathsIn = remember((schema: z.ZodType) => findPaths(schema, kindReferredTo))

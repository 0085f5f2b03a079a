import { z } from 'zod'
import { remember } from '../basics/remember.ts'
import { type FrontMatter, frontMatter } from './front-matter.ts'
import { kindReferredTo, type RecordKind } from './values.ts'

/** Where front matter refers to a record. */
export interface RecordReference {
  kind: RecordKind
  id: string
  path: (string | number)[]
}

/** Stands for the index of each value of a list. */
const EACH = Symbol('each')

interface ReferencePath {
  kind: RecordKind
  steps: (string | typeof EACH)[]
}

/** Every reference to a record, in the order of the schema's keys, which say what refers to what. */
export const referencesIn = remember((stated: Partial<FrontMatter>): readonly RecordReference[] =>
  pathsIn(frontMatter).flatMap(({ kind, steps }) =>
    valuesAt(steps, stated, []).flatMap(({ value, path }) =>
      typeof value === 'string' ? [{ kind, id: value, path }] : [],
    ),
  ),
)

/** A schema is read once: to ask zod what a schema is costs more than all else here. */
const pathsIn = remember((schema: z.ZodType): readonly ReferencePath[] => findPaths(schema, []))

function findPaths(schema: z.ZodType, steps: ReferencePath['steps']): ReferencePath[] {
  const kind = kindReferredTo(schema)
  if (kind) return [{ kind, steps }]
  if (schema instanceof z.ZodOptional) return findPaths(schema.unwrap() as z.ZodType, steps)
  if (schema instanceof z.ZodArray) return findPaths(schema.element as z.ZodType, [...steps, EACH])
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([key, part]) => findPaths(part as z.ZodType, [...steps, key]))
}

interface ValueAt extends Pick<RecordReference, 'path'> {
  value: unknown
}

function valuesAt([step, ...others]: ReferencePath['steps'], value: unknown, path: RecordReference['path']): ValueAt[] {
  if (step === undefined) return [{ value, path }]
  if (step === EACH) {
    const list: unknown[] = Array.isArray(value) ? value : []
    return list.flatMap((each, index) => valuesAt(others, each, [...path, index]))
  }
  return value === undefined ? [] : valuesAt(others, Object(value)[step], [...path, step])
}

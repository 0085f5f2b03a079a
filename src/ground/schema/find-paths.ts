import * as z from 'zod'

/** Stands for each value of a list, and for each of a mapping whose keys are anybody's. */
const EACH = Symbol('each')

/** Where in data a schema has what somebody marked, and the mark. */
export interface MarkedPath<Mark> {
  mark: Mark
  steps: (string | typeof EACH)[]
}

/** The marked parts of a schema, in the order of its keys. */
export function findPaths<Mark>(
  schema: z.ZodType,
  markOf: (schema: z.ZodType) => Mark | undefined,
  steps: MarkedPath<Mark>['steps'] = [],
): MarkedPath<Mark>[] {
  const mark = markOf(schema)
  if (mark !== undefined) return [{ mark, steps }]
  const within = (part: unknown, ...step: MarkedPath<Mark>['steps']) =>
    findPaths(part as z.ZodType, markOf, [...steps, ...step])
  if (schema instanceof z.ZodOptional) return within(schema.unwrap())
  if (schema instanceof z.ZodArray) return within(schema.element, EACH)
  if (schema instanceof z.ZodRecord) return within(schema.valueType, EACH)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([key, part]) => within(part, key))
}

/** A value, and where in its data it stands. */
export interface ValueAt {
  value: unknown
  path: (string | number)[]
}

/** The values that stand at such a path. */
export function valuesAt(
  [step, ...others]: MarkedPath<unknown>['steps'],
  value: unknown,
  path: ValueAt['path'] = [],
): ValueAt[] {
  if (step === undefined) return [{ value, path }]
  if (typeof value !== 'object' || value === null) return []
  if (step === EACH) {
    const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
    return keys.flatMap((key) => valuesAt(others, (value as Record<string | number, unknown>)[key], [...path, key]))
  }
  return valuesAt(others, (value as Record<string, unknown>)[step], [...path, step])
}

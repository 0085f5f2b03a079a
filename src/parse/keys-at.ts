import { z } from 'zod'

/** The keys that a schema knows at a path; none where it knows no mapping of fixed keys there. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  const [key, ...rest] = path
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => keysAt(option, path))
  if (inner instanceof z.ZodArray) return key === undefined ? [] : keysAt(inner.element, rest)
  if (inner instanceof z.ZodRecord) return key === undefined ? [] : keysAt(inner.valueType, rest)
  if (!(inner instanceof z.ZodObject)) return []
  if (key === undefined) return Object.keys(inner.shape)
  const next: z.core.$ZodType | undefined = Object.hasOwn(inner.shape, key) ? inner.shape[String(key)] : undefined
  return next ? keysAt(next, rest) : []
}

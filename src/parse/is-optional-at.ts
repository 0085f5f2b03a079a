import * as z from 'zod'

/** Whether a schema knows a key at a path that may be left out. */
export function isOptionalAt(schema: z.core.$ZodType, [key, ...rest]: readonly PropertyKey[]): boolean {
  if (key === undefined) return schema instanceof z.ZodOptional
  if (schema instanceof z.ZodOptional) return isOptionalAt(schema.unwrap(), [key, ...rest])
  if (schema instanceof z.ZodArray) return isOptionalAt(schema.element, rest)
  const next: z.core.$ZodType | undefined = schema instanceof z.ZodObject ? schema.shape[String(key)] : undefined
  return next !== undefined && isOptionalAt(next, rest)
}

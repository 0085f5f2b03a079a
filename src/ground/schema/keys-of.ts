import * as z from 'zod'

/** A key that a schema knows. */
export interface SchemaKey {
  /** From the top, without the places of lists and the ids of records: `['allow', 'check']`. */
  path: readonly string[]
  schema: z.ZodType
  isRequired: boolean
}

/** Every key that a schema knows, in its order, those within another after it. The two languages of a text are none. */
export function keysOf(schema: z.ZodType, path: readonly string[] = []): SchemaKey[] {
  const within = (part: unknown) => keysOf(part as z.ZodType, path)
  if (schema instanceof z.ZodOptional) return within(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(within)
  if (schema instanceof z.ZodArray) return within(schema.element)
  if (schema instanceof z.ZodRecord) return within(schema.valueType)
  if (!(schema instanceof z.ZodObject) || (path.length > 0 && isBilingual(schema))) return []
  return Object.entries(schema.shape).flatMap(([key, part]) => {
    const at = [...path, key]
    const own = { path: at, schema: part as z.ZodType, isRequired: !(part instanceof z.ZodOptional) }
    return [own, ...keysOf(part as z.ZodType, at)]
  })
}

const isBilingual = ({ shape }: z.ZodObject): boolean => Object.keys(shape).join() === 'es,en'

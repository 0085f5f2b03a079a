import * as z from 'zod'

/** What a schema expects at a path, whose items of lists are `*`: several where there is a choice, none where nothing is known. */
export function schemasAt(schema: z.ZodType, path: readonly string[]): z.ZodType[] {
  const [step, ...rest] = path
  if (schema instanceof z.ZodOptional) return schemasAt(schema.unwrap() as z.ZodType, path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => schemasAt(option as z.ZodType, path))
  if (step === undefined) return [schema]
  if (schema instanceof z.ZodArray && step === '*') return schemasAt(schema.element as z.ZodType, rest)
  if (schema instanceof z.ZodTuple && step === '*') return schemasAt(schema.def.items[0] as z.ZodType, rest)
  if (schema instanceof z.ZodRecord && step !== '*') return schemasAt(schema.valueType as z.ZodType, rest)
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, step)) return []
  return schemasAt(schema.shape[step] as z.ZodType, rest)
}

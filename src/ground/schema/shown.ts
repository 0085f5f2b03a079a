import * as z from 'zod'

const marks = z.registry<{ isShown: true }>()

/** The same schema, of a text that readers see: what is checked in texts is checked there. */
export const shown = <Schema extends z.ZodType>(schema: Schema): Schema => {
  const marked = schema.clone()
  marks.add(marked, { isShown: true })
  return marked
}

/** Whether a schema was made by `shown`; undefined of any other. */
export const isShown = (schema: z.ZodType): true | undefined => marks.get(schema)?.isShown

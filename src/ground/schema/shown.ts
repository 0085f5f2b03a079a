import * as z from 'zod'

/** How readers see a text: as it was typed, or with emphasis and links. */
export type Showing = 'typed' | 'rich'

const marks = z.registry<{ showing: Showing }>()

/** The same schema, of a text that readers see: what is checked in texts is checked there. */
export const shown = <Schema extends z.ZodType>(schema: Schema, showing: Showing = 'typed'): Schema => {
  const marked = schema.clone()
  marks.add(marked, { showing })
  return marked
}

/** How readers see what a schema made by `shown` is of; undefined of any other. */
export const showingOf = (schema: z.ZodType): Showing | undefined => marks.get(schema)?.showing

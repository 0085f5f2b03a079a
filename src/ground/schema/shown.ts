import * as z from 'zod'

/** A text that readers see: of one edition, or one in each language. */
type Shown = 'text' | 'bilingual'

const marks = z.registry<{ shown: Shown }>()

/** The same schema, of a text that readers see: what is checked in texts is checked there. */
export const shown = <Schema extends z.ZodType>(schema: Schema, as: Shown = 'text'): Schema => {
  const marked = schema.clone()
  marks.add(marked, { shown: as })
  return marked
}

/** What a schema made by `shown` is of; undefined of any other. */
export const shownBy = (schema: z.ZodType): Shown | undefined => marks.get(schema)?.shown

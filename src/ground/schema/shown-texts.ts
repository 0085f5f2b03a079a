import type { z } from 'zod'
import { remember } from '../basics/remember.ts'
import { findPaths, valuesAt } from './find-paths.ts'
import { type Showing, showingOf } from './shown.ts'

/** A text that readers see, and where it stands in its data. */
export interface ShownText {
  text: string
  path: (string | number)[]
  showing: Showing
}

/** Every text of some data that readers see, as the schema says, in the order of its keys. */
export const shownTexts = (schema: z.ZodType, data: unknown): ShownText[] =>
  pathsIn(schema).flatMap(({ steps, mark: showing }) =>
    valuesAt(steps, data).flatMap(({ value: text, path }) =>
      typeof text === 'string' && text !== '' ? [{ text, path, showing }] : [],
    ),
  )

/** A schema is read once. */
const pathsIn = remember((schema: z.ZodType) => findPaths(schema, showingOf))

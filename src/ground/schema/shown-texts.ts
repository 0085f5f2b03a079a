import type { z } from 'zod'
import { remember } from '../basics/remember.ts'
import { LANGUAGES, type Language } from '../model/language.ts'
import { findPaths, valuesAt } from './find-paths.ts'
import { shownBy } from './shown.ts'

/** A text that readers see, and where it stands in its data; `language`: of one that stands there in both. */
export interface ShownText {
  text: string
  path: (string | number)[]
  language?: Language
}

/** Every text of some data that readers see, as the schema says, in the order of its keys. */
export const shownTexts = (schema: z.ZodType, data: unknown): ShownText[] =>
  pathsIn(schema).flatMap(({ mark, steps }) =>
    valuesAt(steps, data).flatMap(({ value, path }): ShownText[] => {
      if (mark === 'text') return isText(value) ? [{ text: value, path }] : []
      return LANGUAGES.flatMap((language) => {
        const text: unknown = Object(value)[language]
        return isText(text) ? [{ text, path: [...path, language], language }] : []
      })
    }),
  )

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** A schema is read once. */
const pathsIn = remember((schema: z.ZodType) => findPaths(schema, shownBy))

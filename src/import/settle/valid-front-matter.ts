import type * as z from 'zod'
import { type FrontMatter, frontMatter } from '../../ground/schema/front-matter.ts'
import type { Missing } from '../imported.ts'

/** What of some front matter the schema takes; what it does not take is missing, and told as it was said. */
export function validFrontMatter(data: Readonly<Record<string, unknown>>): {
  frontMatter: Partial<FrontMatter>
  missing: Missing[]
} {
  const missing: Missing[] = []
  const valid: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries<z.ZodType>(frontMatter.shape)) {
    let value = structuredClone(data[key])
    if (value === undefined) continue
    for (
      let result = schema.safeParse(value);
      !result.success && value !== undefined;
      result = schema.safeParse(value)
    ) {
      const [step] = result.error.issues[0]?.path ?? []
      const holds = typeof value === 'object' && value !== null && step !== undefined && step in value
      missing.push({
        key: holds ? `${key}.${String(step)}` : key,
        what: shownValue(holds ? Object(value)[step] : value),
      })
      if (!holds) value = undefined
      else if (Array.isArray(value)) value = value.filter((_, index) => index !== step)
      else delete Object(value)[step]
    }
    if (value !== undefined) valid[key] = value
  }
  return { frontMatter: valid as Partial<FrontMatter>, missing }
}

const shownValue = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

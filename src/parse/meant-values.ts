import { meantDates } from '../ground/knowledge/meant-dates.ts'
import type { Expectation } from '../ground/schema/expectation.ts'
import { toKey } from '../ground/text/to-key.ts'

/** Longer ones are no slugs. */
const LONGEST_SLUG = 80

/**
 * What was probably meant by a value, as it is written and as YAML reads it: `La panadería` → `la-panaderia` for a slug,
 * `[ana-ruiz]` for a list of people who were named, `15/03/2026` → `2026-03-15`.
 */
export function meantValues(found: string, given: unknown, expectation: Expectation): string[] {
  if (expectation === 'date') return meantDates(found)
  const key = typeof given === 'string' ? toKey(given) : ''
  if (key === '' || key.length > LONGEST_SLUG) return []
  if (expectation === 'id-list')
    return [
      `[${String(given)
        .split(/,| [ye] | and |&/)
        .map(toKey)
        .join(', ')}]`,
    ]
  return (expectation === 'slug' || expectation === 'id') && key !== given ? [key] : []
}

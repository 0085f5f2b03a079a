import { NEVER_COUNTED, UNCOUNTED } from '../../../ground/knowledge/uncounted-numbers.ts'
import type { Counted } from './types.ts'

/** How far to look around a number. */
const AROUND = 24
const ARTICLE = /(?<!\p{L})(?:los|las|the|these|those|esos|esas|est[oa]s)\s$/iu

/** Whether a number in words counts what stands behind it, so that the other edition has to count it too. */
export function isCounting({
  kind,
  weight,
  values,
  unit,
  percent,
  currency,
  scale,
  sort,
  at,
  start,
  end,
}: Counted): boolean {
  if (kind !== 'number' || weight !== 'word' || (values[0] ?? 0) < 2) return false
  const { text } = at.map
  const { language } = at.edition
  const around = `${text.slice(Math.max(0, start - AROUND), start)}|${text.slice(start, end + AROUND)}`
  if (UNCOUNTED[language].some((phrase) => phrase.test(around))) return false
  const next = /^[\s-](\p{Ll}+)/u.exec(text.slice(end, end + AROUND))?.[1] ?? ''
  // "un millón de casas", "dozens of houses"
  if (scale !== undefined || sort === 'group') return true
  if (next !== '') return !NEVER_COUNTED[language].has(next)
  return unit !== undefined || percent !== undefined || currency !== undefined
}

/** Whether it does so though the same number was said before: not "the three boats", nor "a billion". */
export const countsAnew = (counted: Counted): boolean =>
  counted.scale === undefined &&
  counted.sort !== 'group' &&
  isCounting(counted) &&
  !ARTICLE.test(counted.at.map.text.slice(Math.max(0, counted.start - 6), counted.start))

import { COUNTED, NEVER_COUNTED, UNCOUNTED } from '../../../ground/knowledge/uncounted-numbers.ts'
import type { Counted } from './types.ts'

/** How far to look around a number. */
const AROUND = 24
/** The word behind, be it marked or a name: `two “good” years`, "dos Jack Straws". */
const NEXT = /^[\s-](?:\ufffc\s|["“«([.]{1,2})?(\p{L}+)/u
const ARTICLE = /(?<!\p{L})(?:los|las|the)\s$/iu

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
  // "un millón de casas", "dozens of houses", "ten years", "five times"
  if ([scale, unit, percent, currency].some((each) => each !== undefined) || sort === 'group' || sort === 'multiple')
    return true
  if (COUNTED[language].some((phrase) => phrase.test(around))) return true
  const next = NEXT.exec(text.slice(end, end + AROUND))?.[1]
  return next !== undefined && !NEVER_COUNTED[language].has(next)
}

/** Whether it does so though the same number was said before: not "the three boats", nor "a billion". */
export const countsAnew = (counted: Counted): boolean =>
  counted.scale === undefined &&
  counted.sort !== 'group' &&
  isCounting(counted) &&
  !ARTICLE.test(counted.at.map.text.slice(Math.max(0, counted.start - 6), counted.start))

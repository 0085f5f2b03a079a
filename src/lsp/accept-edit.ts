import { sameEnds } from '../ground/text/same-ends.ts'
import type { Edit } from '../model.ts'
import { type Acceptance, withAcceptance } from '../write/with-acceptance.ts'

/** Stands where the reason is to be typed; no keyboard has it. */
const REASON = '\ue000'

/**
 * What writes an entry of `allow` into an edition's text, its reason left to be typed: the last thing that it writes, or
 * before a closing bracket. Undefined where front matter or its `allow` cannot be read.
 */
export function acceptEdit(text: string, acceptance: Acceptance): Edit | undefined {
  const wanted = withAcceptance(text, acceptance, REASON)?.replace(REASON, '')
  if (wanted === undefined) return undefined
  const [start, end] = sameEnds(text.split(''), wanted.split(''))
  return { start, end: text.length - end, replacement: wanted.slice(start, wanted.length - end) }
}

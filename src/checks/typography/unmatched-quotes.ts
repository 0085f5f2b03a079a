/** A quotation mark without its counterpart, by its offset. */
export interface UnmatchedMark {
  mark: string
  start: number
  opens: boolean
}

const COUNTERPARTS: Record<string, string> = { '“': '”', '«': '»', '”': '“', '»': '«', '"': '"' }

/** What closes or opens with a mark: `“` → `”`. */
export const counterpartOf = (mark: string): string => COUNTERPARTS[mark] ?? mark

/** The quotation marks of a text that nothing closes or opens; straight ones by what stands around them. */
export function unmatchedQuotes(text: string): UnmatchedMark[] {
  if (!/["“”«»]/.test(text) || text.includes('„')) return []
  return [...unmatchedIn(text, /[“”]/g, '“'), ...unmatchedIn(text, /[«»]/g, '«'), ...unmatchedStraight(text)].sort(
    (a, b) => a.start - b.start,
  )
}

function unmatchedIn(text: string, marks: RegExp, opening: string): UnmatchedMark[] {
  const open: UnmatchedMark[] = []
  const unmatched: UnmatchedMark[] = []
  for (const { 0: mark, index: start } of text.matchAll(marks)) {
    if (mark === opening) open.push({ mark, start, opens: true })
    else if (open.pop() === undefined) unmatched.push({ mark, start, opens: false })
  }
  return [...open, ...unmatched]
}

function unmatchedStraight(text: string): UnmatchedMark[] {
  const unmatched: UnmatchedMark[] = []
  let open: UnmatchedMark | undefined
  for (const { 0: mark, index: start } of text.matchAll(/"/g)) {
    const [before = ' ', after = ' '] = [text[start - 1], text[start + 1]]
    const opens = /\S/.test(after) && /[\s([{¿¡«“—–-]/.test(before)
    const canOpen = opens || !/[\s.,;:!?)\]]/.test(after)
    if (open === undefined) {
      // 3.5" is a measure.
      if (/\d/.test(before) && !opens) continue
      if (canOpen) open = { mark, start, opens: true }
      else unmatched.push({ mark, start, opens: false })
    } else if (opens) {
      unmatched.push(open)
      open = { mark, start, opens: true }
    } else open = undefined
  }
  return open ? [...unmatched, open] : unmatched
}

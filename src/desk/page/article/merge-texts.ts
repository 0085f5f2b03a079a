import { diffWords } from '../../../ground/text/diff-words.ts'

/** A change of a text: what it has at these places instead. */
interface Change {
  start: number
  end: number
  text: string
}

/** Both changes of a text in one; where both change the same place, the other text and then one's own stand after each other. */
export function mergeTexts(was: string, now: string, yours: string): string {
  const [theirs, own] = [changesOf(was, now), changesOf(was, yours)]
  let merged = ''
  let at = 0
  while (theirs.length > 0 || own.length > 0) {
    const [a, b] = [theirs[0], own[0]]
    if (a && b && a.start === b.start && a.end === b.end) {
      merged += was.slice(at, a.start) + (a.text === b.text ? a.text : [a.text, b.text].filter(Boolean).join(' '))
      at = a.end
      theirs.shift()
      own.shift()
      continue
    }
    const [first, other] = a && (!b || a.start <= b.start) ? [theirs, b] : [own, a]
    const change = first.shift()
    if (!change) break
    // Changes that overlap and are not alike: each whole text is kept.
    if (other && other.start < change.end) return `${now}\n${yours}`
    merged += was.slice(at, change.start) + change.text
    at = change.end
  }
  return merged + was.slice(at)
}

function changesOf(was: string, is: string): Change[] {
  const changes: Change[] = []
  let at = 0
  for (const { kind, text } of diffWords(was, is)) {
    const last = changes.at(-1)
    if (kind === 'same') at += text.length
    else if (kind === 'gone') {
      changes.push({ start: at, end: at + text.length, text: '' })
      at += text.length
    } else if (last?.end === at && last.text === '') last.text = text
    else changes.push({ start: at, end: at, text })
  }
  return changes
}

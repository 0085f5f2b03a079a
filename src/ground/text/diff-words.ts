import { sameEnds } from './same-ends.ts'

/** A stretch of two texts: of both, of the first alone, of the second alone. */
export interface DiffStretch {
  kind: 'same' | 'gone' | 'come'
  text: string
}

/** Numbers with their separators, words, white space, any other character. */
const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’-]\p{L}+)*|\s+|./gsu
/** Above so many cells the middle of two texts is one change. */
const MOST = 4_000_000

/** What became of a text, word by word: a longest common subsequence of its words, in reading order. */
export function diffWords(before: string, after: string): DiffStretch[] {
  const a: string[] = before.match(TOKEN) ?? []
  const b: string[] = after.match(TOKEN) ?? []
  const [start, end] = sameEnds(a, b)
  const middle = diffTokens(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return merge([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ])
}

function diffTokens(a: readonly string[], b: readonly string[]): DiffStretch[] {
  const width = b.length + 1
  if ((a.length + 1) * width > MOST) return wholly(a, b)
  // at `i, j` the length of the longest common subsequence of what follows
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const stretches: DiffStretch[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      stretches.push({ kind: 'same', text: a[i] ?? '' })
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) stretches.push({ kind: 'gone', text: a[i++] ?? '' })
    else stretches.push({ kind: 'come', text: b[j++] ?? '' })
  }
  return [...stretches, ...wholly(a.slice(i), b.slice(j))]
}

const wholly = (a: readonly string[], b: readonly string[]): DiffStretch[] => [
  { kind: 'gone', text: a.join('') },
  { kind: 'come', text: b.join('') },
]

/** Stretches of a kind become one; a space between two changes belongs to both; what goes stands before what comes. */
function merge(stretches: readonly DiffStretch[]): DiffStretch[] {
  const merged: DiffStretch[] = []
  let [gone, come] = ['', '']
  const flush = () => {
    if (gone !== '') merged.push({ kind: 'gone', text: gone })
    if (come !== '') merged.push({ kind: 'come', text: come })
    gone = come = ''
  }
  const full = stretches.filter(({ text }) => text !== '')
  for (const [index, { kind, text }] of full.entries()) {
    const isBetween =
      gone + come !== '' && index + 1 < full.length && /^\s+$/.test(text) && full[index + 1]?.kind !== 'same'
    if (kind !== 'come' && (kind === 'gone' || isBetween)) gone += text
    if (kind !== 'gone' && (kind === 'come' || isBetween)) come += text
    if (kind !== 'same' || isBetween) continue
    flush()
    const last = merged.at(-1)
    if (last?.kind === 'same') last.text += text
    else merged.push({ kind, text })
  }
  flush()
  return merged
}

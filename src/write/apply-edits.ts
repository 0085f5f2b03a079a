import type { Edit } from '../model.ts'

/** The text with all the edits, of which no two overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [written, at] = ['', 0]
  for (const { start, end, replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    written += text.slice(at, start) + replacement
    at = end
  }
  return written + text.slice(at)
}

/** Whether two edits touch the same characters, or the place between two of them. */
export const overlap = (one: Edit, other: Edit): boolean => one.start <= other.end && other.start <= one.end

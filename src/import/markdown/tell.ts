import type { Dropped, DroppedKind } from '../document.ts'

/** Notes what stays out of an edition; what is told twice is told once, with its number. */
export type Tell = (told: { kind: DroppedKind; what?: string }, line?: number) => void

/** A list of what stays out, and the way to add to it. */
export function dropList(): { tell: Tell; dropped: Dropped[] } {
  const byName = new Map<string, Dropped>()
  const dropped: Dropped[] = []
  const tell: Tell = ({ kind, what }, line) => {
    const name = `${kind} ${what ?? ''}`
    const known = byName.get(name)
    if (known) {
      known.count += 1
      return
    }
    const one: Dropped = { kind, ...(what !== undefined && { what }), count: 1, ...(line !== undefined && { line }) }
    byName.set(name, one)
    dropped.push(one)
  }
  return { tell, dropped }
}

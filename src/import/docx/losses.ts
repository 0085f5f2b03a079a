import type { Dropped, DroppedKind } from '../document.ts'

/** Longest words of what stayed out that are told. */
const MOST_SAID = 300

/** What stays out of a document, counted by kind and by what it is. */
export class Losses {
  readonly #counted = new Map<string, Dropped>()

  /** WordNotes one thing that stays out, with its words where it has some. */
  add(kind: DroppedKind, what = '', count = 1): void {
    if (count === 0) return
    const said = what.length > MOST_SAID ? `${what.slice(0, MOST_SAID)}…` : what
    const key = `${kind} ${said}`
    const before = this.#counted.get(key)
    this.#counted.set(key, { kind, count: count + (before?.count ?? 0), ...(said !== '' && { what: said }) })
  }

  /** In the order in which they were met. */
  all(): Dropped[] {
    return [...this.#counted.values()]
  }
}

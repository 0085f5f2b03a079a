import { type KeyMeaning, keysThatSay, plainKey } from './key-meanings.ts'
import type { FrontMatterData } from './read-front-matter.ts'

/** A key of front matter with its value. */
export interface FrontMatterEntry {
  /** As written, with what it stands in: `params.cover`. */
  path: string
  value: unknown
  line: number
  /** Whether a fact came of it, or of one that says the same. */
  isUsed: boolean
  /** Keys within its value that gave no fact. */
  left: string[]
}

/** Mappings in which systems let sites keep keys of their own: what stands in them is read as if it stood outside. */
const CONTAINERS: ReadonlySet<string> = new Set([
  ...[
    'params',
    'extra',
    'taxonomies',
    'header',
    'seo',
    'meta',
    'metadata',
    'data',
    'frontmatter',
    'fields',
    'og',
    'opengraph',
  ],
])

/** The keys of front matter, each asked for by what it says. */
export class Entries {
  readonly all: readonly FrontMatterEntry[]
  readonly #byKey = new Map<string, FrontMatterEntry[]>()

  constructor({ values, lineOf }: FrontMatterData) {
    const outside: FrontMatterEntry[] = []
    const inside: FrontMatterEntry[] = []
    for (const [key, value] of Object.entries(values)) {
      const add = (to: FrontMatterEntry[], path: string, held: unknown, name: string) => {
        if (isBlank(held)) return
        const entry = { path, value: held, line: lineOf(path.split('.').at(-1) ?? path), isUsed: false, left: [] }
        to.push(entry)
        this.#byKey.set(name, [...(this.#byKey.get(name) ?? []), entry])
      }
      if (isMapping(value) && CONTAINERS.has(plainKey(key))) {
        for (const [inner, held] of Object.entries(value)) add(inside, `${key}.${inner}`, held, plainKey(inner))
      } else add(outside, key, value, plainKey(key))
    }
    this.all = [...outside, ...inside]
  }

  /** Those that say something, the surest first. */
  of(meaning: KeyMeaning): FrontMatterEntry[] {
    return keysThatSay(meaning)
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .filter(({ isUsed }) => !isUsed)
  }

  /** What the surest of them says that can be read; those that say the same are used too. */
  first<T>(meaning: KeyMeaning, read: (value: unknown, entry: FrontMatterEntry) => T | undefined): T | undefined {
    let found: T | undefined
    for (const entry of this.of(meaning)) {
      const value = read(entry.value, entry)
      if (value === undefined || (found !== undefined && JSON.stringify(value) !== JSON.stringify(found))) continue
      found = value
      entry.isUsed = true
    }
    return found
  }

  /** What all of them say, each once. */
  every(meaning: KeyMeaning, read: (value: unknown, entry: FrontMatterEntry) => string[]): string[] {
    const found = this.of(meaning).flatMap((entry) => {
      const values = read(entry.value, entry)
      entry.isUsed = values.length > 0
      return values
    })
    return [...new Set(found)]
  }
}

/** Whether a value is a mapping of keys. */
export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' ? value.trim() === '' : isEmpty(value))

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(isBlank)

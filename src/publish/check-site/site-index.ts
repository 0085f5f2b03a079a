import type { RuleFinding, SiteFault } from './built-site.ts'

/**
 * What is kept of a proven site, so that after a change only what can differ is proved again: not what its files say,
 * but marks of what others may ask of them, and of what they point at.
 */
export interface SiteIndex {
  /** The address of the site. */
  url: string
  /** Files that the rules look into, sorted. */
  files: readonly string[]
  /** Of each file its `Traits`, in their order. */
  traits: Float64Array
  /** Where in `points` the marks of each file begin, and at last where they end. */
  starts: Uint32Array
  /** Of all files, one after the other, the marks of what they point at. */
  points: Uint32Array
  /** What is wrong, by file; only where something is. */
  faults: ReadonlyMap<string, readonly RuleFinding[]>
  /** What is wrong between the sitemap and the pages; undefined where nobody has looked yet. */
  sitemapFaults: readonly SiteFault[] | undefined
}

/** Marks of what others may ask of a file. */
export type Traits = readonly [
  /** Of all that rules ask of a page but its ids; 0 for a file that is no page. */
  outward: number,
  ids: number,
  /** Of its hreflang set, where it is a page that the sitemap must list; -1 otherwise. */
  listed: number,
  /** Of a page its language by its place in `PAGE_LANGUAGES`; -1 for a file that is no page. */
  language: number,
]

/** What the index has of a file. */
export interface IndexEntry {
  traits: Traits
  /** Each 32 bits of a mark (see `mark`). */
  points: readonly number[]
}

const TRAITS = 4

/** What a page may say that its language is. */
export const PAGE_LANGUAGES: readonly (string | undefined)[] = [undefined, 'es', 'en']

/** The index of a site without files. */
export const emptyIndex = (url: string): SiteIndex => ({
  url,
  files: [],
  traits: new Float64Array(0),
  starts: new Uint32Array(1),
  points: new Uint32Array(0),
  faults: new Map(),
  sitemapFaults: undefined,
})

/** The traits of a file; undefined where the index has no such file. */
export function traitsOf(index: SiteIndex, file: string): Traits | undefined {
  const number = placeOf(index, file)
  return index.files[number] === file ? traitsAt(index, number) : undefined
}

/** The number of a file, or where it would stand. */
function placeOf({ files }: SiteIndex, file: string): number {
  let low = 0
  let high = files.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((files[middle] ?? '') < file) low = middle + 1
    else high = middle
  }
  return low
}

/** The traits of the file with a number. */
export function traitsAt({ traits }: Pick<SiteIndex, 'traits'>, number: number): Traits {
  const [outward = 0, ids = 0, listed = 0, language = 0] = traits.subarray(number * TRAITS, (number + 1) * TRAITS)
  return [outward, ids, listed, language]
}

/** Files that point at one of the marks; because marks are short, in rare cases others too. */
export function filesAt({ files, starts, points }: SiteIndex, marks: ReadonlySet<number>): string[] {
  /** Most points are told from all marks by half their bits. */
  const halves = new Uint8Array(0x10000)
  for (const mark of marks) halves[mark & 0xffff] = 1
  return files.filter((_, number) => {
    const end = starts[number + 1] ?? 0
    for (let at = starts[number] ?? 0; at < end; at++) {
      const point = points[at] ?? 0
      if (halves[point & 0xffff] === 1 && marks.has(point)) return true
    }
    return false
  })
}

type Rows = Pick<SiteIndex, 'files' | 'traits' | 'starts' | 'points'>
type Part = Pick<Rows, 'files'> & Record<'traits' | 'starts' | 'points', ArrayLike<number>>

/** The files of an index with other entries for some; undefined stands for a file that is there no more. */
export function withEntries(former: SiteIndex, changed: ReadonlyMap<string, IndexEntry | undefined>): Rows {
  const parts: Part[] = []
  let next = 0
  for (const file of [...changed.keys()].sort()) {
    const place = placeOf(former, file)
    const entry = changed.get(file)
    if (place > next) parts.push(rowsOf(former, next, place))
    if (entry !== undefined) parts.push(rowOf(file, entry))
    next = former.files[place] === file ? place + 1 : place
  }
  return joined([...parts, rowsOf(former, next, former.files.length)])
}

/** Those from a number up to another. */
function rowsOf({ files, traits, starts, points }: SiteIndex, from: number, to: number): Rows {
  return {
    files: files.slice(from, to),
    traits: traits.subarray(from * TRAITS, to * TRAITS),
    starts: starts.subarray(from, to + 1),
    points: points.subarray(starts[from], starts[to]),
  }
}

const rowOf = (file: string, { traits, points }: IndexEntry): Part => ({
  files: [file],
  traits,
  starts: [0, points.length],
  points,
})

function joined(parts: readonly Part[]): Rows {
  const total = (sizeOf: (part: Part) => number) => parts.reduce((sum, part) => sum + sizeOf(part), 0)
  const traits = new Float64Array(total((part) => part.traits.length))
  const starts = new Uint32Array(total((part) => part.files.length) + 1)
  const points = new Uint32Array(total((part) => part.points.length))
  const files: string[] = []
  let pointsBefore = 0
  for (const part of parts) {
    traits.set(part.traits, files.length * TRAITS)
    points.set(part.points, pointsBefore)
    const moved = pointsBefore - (part.starts[0] ?? 0)
    for (let row = 1; row < part.starts.length; row++) starts[files.length + row] = (part.starts[row] ?? 0) + moved
    for (const file of part.files) files.push(file)
    pointsBefore += part.points.length
  }
  return { files, traits, starts, points }
}

import { posix } from 'node:path'
import type { Losses } from './losses.ts'
import type { WordRelation } from './word-package.ts'

/** How files of pictures begin that browsers show. */
const SHOWN = /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|....ftyp(?:avif|avis|mif1))/s

/** The pictures that a text shows, by the names that they get: those of the files inside the document. */
export class Pictures {
  readonly #named = new Map<string, string>()
  readonly held: Record<string, Uint8Array> = {}

  constructor(
    private readonly bytesAt: (path: string) => Uint8Array | undefined,
    private readonly losses: Losses,
  ) {}

  /** The name of a picture; undefined of one that is outside, not there or in a form that no browser shows: that is told. */
  named(relation: WordRelation | undefined): string | undefined {
    if (relation === undefined) return undefined
    const known = this.#named.get(relation.target)
    if (known !== undefined) return known
    const bytes = relation.isOutside ? undefined : this.bytesAt(relation.target)
    if (bytes === undefined || !SHOWN.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1'))) {
      this.losses.add('picture', relation.isOutside ? relation.target : posix.basename(relation.target))
      return undefined
    }
    const { name, ext } = posix.parse(relation.target)
    let free = name + ext
    for (let count = 2; free in this.held; count++) free = `${name}-${count}${ext}`
    this.#named.set(relation.target, free)
    this.held[free] = bytes
    return free
  }
}

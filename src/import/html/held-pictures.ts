import { posix } from 'node:path'

/** Pictures that come with a page: within its addresses, or beside it in a .zip. */
export interface HeldPictures {
  /** The name under which a picture is held from now on; undefined where it did not come with the page. */
  nameOf(source: string): string | undefined
  /** What was asked for, by these names. */
  held: Record<string, Uint8Array>
}

const DATA = /^data:image\/(png|jpe?g|gif|webp|avif);base64,/i
/** Smaller ones hold a place or draw a dot. */
const LEAST = 200

/** Holds pictures of a page; `beside` has the files of a .zip by their paths from the page. */
export function holdPictures(beside: ReadonlyMap<string, Uint8Array>): HeldPictures {
  const held: Record<string, Uint8Array> = {}
  const names = new Map<string, string>()
  const hold = (source: string, wanted: string, bytes: Uint8Array): string => {
    const { name, ext } = posix.parse(wanted)
    let free = `${name}${ext}`
    for (let count = 2; Object.hasOwn(held, free); count += 1) free = `${name}-${count}${ext}`
    held[free] = bytes
    names.set(source, free)
    return free
  }
  return {
    held,
    nameOf(source) {
      const known = names.get(source)
      if (known !== undefined) return known
      const [start, type = ''] = DATA.exec(source) ?? []
      const bytes = start ? Buffer.from(source.slice(start.length), 'base64') : beside.get(source)
      if (bytes === undefined || bytes.length < LEAST) return undefined
      const extension = type.toLowerCase().replace('jpeg', 'jpg')
      return hold(source, start ? `picture-${names.size + 1}.${extension}` : source, new Uint8Array(bytes))
    },
  }
}

/**
 * A number of 53 bits that stands for a text (cyrb53, public domain): equal texts have equal ones, and of all the texts
 * of a site hardly two have the same.
 */
export function mark(text: string): number {
  let one = 0xdeadbeef
  let other = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 0x9e3779b1)
    other = Math.imul(other ^ code, 0x5f356495)
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35)
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35)
  return 0x100000000 * (other & 0x1fffff) + (one >>> 0)
}

/** Half of a mark, for what files point at: a file, the `idsOf` a page, a whole address that the newsroom typed. */
export const pointMark = (point: string): number => mark(point) >>> 0

/** What a link with a fragment points at besides the page in a file. */
export const idsOf = (file: string): string => `${file}#`

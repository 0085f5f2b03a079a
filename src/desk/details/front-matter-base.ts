import { hash } from 'node:crypto'

/** By which the front matter of a file is known again: SHA-256 of its bytes, from the beginning of the file to its second fence. */
export function frontMatterBase(content: Buffer): string {
  const raw = content.toString('utf8')
  const end = /(?:\r\n?|\n)---(?=\r|\n|$)/.exec(raw)
  return hash('sha256', end ? raw.slice(0, end.index + end[0].length) : raw)
}

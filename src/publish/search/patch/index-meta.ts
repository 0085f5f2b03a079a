import { cborOf } from './cbor-of.ts'
import { CborReader } from './cbor-reader.ts'

/** What the first file of an index says, which browsers load before all others. The characters of texts are bytes. */
export interface IndexMeta {
  version: string
  /** Each page with the number of its words, by its number. */
  pages: [hash: string, words: number][]
  /** Each file of words with the beginnings of its first and its last one. */
  files: WordFile[]
  /** Names of the facts of pages, by their numbers. */
  facts: string[]
}

export type WordFile = [from: string, to: string, hash: string]

/** Undefined where it has filters or orders of its own, which ours have not. */
export function readMeta(content: Buffer): IndexMeta | undefined {
  const reader = new CborReader(content)
  const list = <Value>(read: () => Value): Value[] => Array.from({ length: reader.number() }, read)
  reader.number()
  const version = reader.text()
  const pages = list((): [string, number] => {
    reader.number()
    return [reader.text(), reader.number()]
  })
  const files = list((): WordFile => {
    reader.number()
    return [reader.text(), reader.text(), reader.text()]
  })
  if (reader.number() > 0 || reader.number() > 0) return undefined
  return { version, pages, files, facts: list(() => reader.text()) }
}

export const metaToBytes = ({ version, pages, files, facts }: IndexMeta): Buffer =>
  cborOf([version, pages, files, [], [], facts])

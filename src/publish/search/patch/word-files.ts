import { cborList, cborOf } from './cbor-of.ts'
import type { WordFile } from './index-meta.ts'
import type { IndexWord } from './index-words.ts'
import { shortHash } from './short-hash.ts'

/** So large a file of words may be; the word that reaches it still belongs to it. */
const SIZE = 20000

/** A file of words as it is before it is packed. */
export interface FileOfWords {
  first: string
  last: string
  hash: string
  content: Buffer
}

/** Words in files as Pagefind divides and names them. */
export function* wordFiles(words: Iterable<IndexWord>, language: string): Generator<FileOfWords> {
  let [file, size]: [IndexWord[], number] = [[], 0]
  for (const word of words) {
    file.push(word)
    size += word.size
    if (size < SIZE) continue
    yield fileOf(file, language)
    ;[file, size] = [[], 0]
  }
  if (file.length > 0) yield fileOf(file, language)
}

function fileOf(words: readonly IndexWord[], language: string): FileOfWords {
  const entries = words.map(({ bytes }) => bytes)
  const content = cborOf([cborList(words.length, entries)])
  const hash = `${language}_${shortHash(content, HASH_LENGTH)}`
  return { first: words[0]?.word ?? '', last: words.at(-1)?.word ?? '', hash, content }
}

/** Of the names of files, the language apart. */
export const HASH_LENGTH = 7

/** What the index says of its files: as much of their first and last words as tells them from each other. */
export function namesOfFiles(files: readonly Omit<FileOfWords, 'content'>[]): WordFile[] {
  const names = files.map(({ first, last, hash }): WordFile => [first, last, hash])
  for (const [index, name] of names.entries()) {
    const next = names[index + 1]
    if (next === undefined) break
    const [to, from] = untilTheyDiffer(name[1], next[0])
    if (to >= name[0]) name[1] = to
    next[0] = from
  }
  return names
}

function untilTheyDiffer(one: string, other: string): [string, string] {
  const [ones, others] = [charactersOf(one), charactersOf(other)]
  const length = others.findIndex((character, index) => character !== ones[index])
  const cut = (characters: string[]) =>
    Buffer.from(characters.slice(0, (length < 0 ? others.length : length) + 1).join('')).toString('latin1')
  return [cut(ones), cut(others)]
}

const charactersOf = (bytes: string): string[] => [...Buffer.from(bytes, 'latin1').toString()]

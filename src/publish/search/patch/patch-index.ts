import type { Language } from '../../../model.ts'
import { ENTRY, type IndexPart, type PagefindEntry } from '../index-files.ts'
import { freshWords } from './fresh-words.ts'
import { metaToBytes, readMeta } from './index-meta.ts'
import { wordsIn } from './index-words.ts'
import { packed, unpacked } from './packed.ts'
import { patchWords } from './patch-words.ts'
import { shortHash } from './short-hash.ts'
import { type FileOfWords, HASH_LENGTH, namesOfFiles, wordFiles } from './word-files.ts'

/** Reads a file of an index. */
export type ReadPart = (path: string) => Uint8Array

/** Files that come into an index and files that go from it. */
export interface IndexPatch {
  put: IndexPart[]
  gone: string[]
}

/**
 * An index in which some pages say something else, as Pagefind would make it of all pages, to the byte: `fresh` is its
 * index of these pages alone, `pages` are their numbers in the former one, `count` is of how many records that was.
 * Undefined where it is simpler to make it anew: where addresses or names of facts change, where pages without a word are
 * left out, or where short hashes no longer tell files apart.
 */
export function patchIndex(
  former: ReadPart,
  fresh: ReadPart,
  { pages, count, language }: { pages: readonly number[]; count: number; language: Language },
): IndexPatch | undefined {
  const [before, small] = [openIndex(former, language), openIndex(fresh, language)]
  if (before?.meta.pages.length !== count || small?.meta.pages.length !== pages.length) return undefined
  const isAlike = pages.every((page, index) => isAlikeOutside(before.fragment(page), small.fragment(index)))
  const all = before.meta.pages.map((page, number) => small.meta.pages[pages.indexOf(number)] ?? page)
  if (
    !isAlike ||
    !areApart(
      all.map(([hash]) => hash),
      language,
    )
  )
    return undefined
  const facts = small.meta.facts.map((name) => before.meta.facts.indexOf(name))
  const words = patchWords(before.words(new Set(pages)), freshWords(small.words(), pages, facts), pages)
  const put = new Map<string, Uint8Array>()
  const files: Omit<FileOfWords, 'content'>[] = []
  const known = new Set(before.meta.files.map(([, , hash]) => hash))
  for (const { content, ...file } of wordFiles(words, language)) {
    files.push(file)
    if (!known.has(file.hash)) put.set(pathOfWords(file.hash), packed(content))
  }
  if (
    !areApart(
      files.map(({ hash }) => hash),
      language,
    )
  )
    return undefined
  for (const [hash] of small.meta.pages) put.set(pathOfFragment(hash), fresh(pathOfFragment(hash)))
  const meta = metaToBytes({ ...before.meta, pages: all, files: namesOfFiles(files) })
  const hash = `${language}_${shortHash(meta, META_HASH_LENGTH)}`
  put.set(pathOfMeta(hash), packed(meta))
  put.set(ENTRY, Buffer.from(before.entryWith(hash)))
  const now = new Set([hash, ...all.map(([each]) => each), ...files.map((file) => file.hash)])
  return { put: [...put].map(([path, content]) => ({ path, content })), gone: before.pathsWithout(now) }
}

/** Of the name of the first file, the language apart. */
const META_HASH_LENGTH = 10

const pathOfMeta = (hash: string): string => `pagefind.${hash}.pf_meta`
const pathOfWords = (hash: string): string => `index/${hash}.pf_index`
const pathOfFragment = (hash: string): string => `fragment/${hash}.pf_fragment`

/** Undefined where it is of another make than ours. */
function openIndex(read: ReadPart, language: Language) {
  const entry: PagefindEntry = JSON.parse(String(Buffer.from(read(ENTRY))))
  const own = entry.languages[language]
  if (own === undefined) return undefined
  const meta = readMeta(unpacked(read(pathOfMeta(own.hash))))
  if (meta === undefined) return undefined
  return {
    meta,
    fragment: (page: number) => unpacked(read(pathOfFragment(meta.pages[page]?.[0] ?? ''))),
    *words(pages?: ReadonlySet<number>) {
      for (const [, , hash] of meta.files) yield* wordsIn(unpacked(read(pathOfWords(hash))), pages)
    },
    entryWith: (hash: string) => JSON.stringify({ ...entry, languages: { [language]: { ...own, hash } } }),
    pathsWithout: (hashes: ReadonlySet<string>) => [
      ...(hashes.has(own.hash) ? [] : [pathOfMeta(own.hash)]),
      ...meta.pages.flatMap(([hash]) => (hashes.has(hash) ? [] : [pathOfFragment(hash)])),
      ...meta.files.flatMap(([, , hash]) => (hashes.has(hash) ? [] : [pathOfWords(hash)])),
    ],
  }
}

/** Whether two pages lie at one address and have facts of the same names. */
function isAlikeOutside(one: Buffer, other: Buffer): boolean {
  const outside = (fragment: Buffer) => {
    const { url, meta } = JSON.parse(String(fragment))
    return JSON.stringify([url, Object.keys(meta).sort()])
  }
  return outside(one) === outside(other)
}

/** Whether short hashes are all different: Pagefind makes those longer that are not. */
const areApart = (hashes: readonly string[], language: Language): boolean =>
  new Set(hashes).size === hashes.length && hashes.every((hash) => hash.length === language.length + 1 + HASH_LENGTH)

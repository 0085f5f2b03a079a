import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { IndexFile } from 'pagefind'
import { hashOf } from '../hash-of.ts'
import { packed, unpacked } from './patch/packed.ts'

/** What browsers run of Pagefind 1.5.2, by SHA-256. */
const PROGRAMS: Record<string, string> = {
  'pagefind.js': '252d272bd34d483d19a752060f6a065114d15ab12c42d8f905ca565e2768a009',
  'wasm.es.pagefind': 'c00d45e7242a60fc25bea534ddacea609cff5fd6138fb9f84194f7b68ed3ecfa',
  'wasm.en.pagefind': 'bb16c9e6d3d214d4d05cccca51df7b487b86b3657318da767f6ca9e0a2e7259d',
}
/** Says of which languages an index is. */
export const ENTRY = 'pagefind-entry.json'
/** Lies beside an index that is kept, and says what it is of; readers do not get it. */
export const RECORDS = 'records.json'
const DATA =
  /^(?:records\.json|pagefind-entry\.json|pagefind\.\w+\.pf_meta|fragment\/\w+\.pf_fragment|index\/\w+\.pf_index)$/
const FOLDERS: readonly string[] = ['fragment', 'index']

/** A file of an index; its path is relative to the folder of the index. */
export interface IndexPart {
  path: string
  content: string | Uint8Array
}

/**
 * What the script of the search page loads; Pagefind's own interfaces and its worker are none of it. What a patch may make
 * anew is packed as a patch packs it.
 */
export const partsOfIndex = (files: readonly IndexFile[]): IndexPart[] =>
  files.flatMap(({ path, content }): IndexPart[] => {
    if (path === ENTRY) return [{ path, content: entryText(JSON.parse(Buffer.from(content).toString())) }]
    if (/\.pf_(?:meta|index)$/.test(path)) return [{ path, content: packed(unpacked(content)) }]
    return path in PROGRAMS || DATA.test(path) ? [{ path, content }] : []
  })

/** What tells the content of a file from any other of the same path. */
export const markOfPart = ({ content }: Pick<IndexPart, 'content'>): string => crc32(content).toString(16)

/** Writes an index into a folder. */
export function writeIndex(parts: readonly IndexPart[], folder: string): void {
  for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true })
  for (const { path, content } of parts) writeFileSync(join(folder, path), content)
}

/** What Pagefind's own file on an index says. */
export interface PagefindEntry {
  languages: Record<string, { hash: string }>
}

/** One entry for several indexes of a language each. */
export function joinEntries(texts: readonly string[]): string {
  const entries = texts.map((text): PagefindEntry => JSON.parse(text))
  return entryText({ ...entries[0], languages: Object.assign({}, ...entries.map(({ languages }) => languages)) })
}

/** Pagefind lists the languages in any order. */
const entryText = (entry: PagefindEntry): string =>
  JSON.stringify({ ...entry, languages: Object.fromEntries(Object.entries(entry.languages).sort()) })

/** Whether a file may be part of an index by its path, and a program is the one that belongs there. */
export function isOfIndex(file: string, path: string): boolean {
  const program = PROGRAMS[path]
  if (program === undefined) return DATA.test(path)
  return hashOf(readFileSync(file)) === program
}

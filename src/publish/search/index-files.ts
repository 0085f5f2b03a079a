import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IndexFile } from 'pagefind'
import { filesBelow } from '../files-below.ts'

/** What browsers run of Pagefind 1.5.2, by SHA-256. */
const PROGRAMS: Record<string, string> = {
  'pagefind.js': '252d272bd34d483d19a752060f6a065114d15ab12c42d8f905ca565e2768a009',
  'wasm.es.pagefind': 'c00d45e7242a60fc25bea534ddacea609cff5fd6138fb9f84194f7b68ed3ecfa',
  'wasm.en.pagefind': 'bb16c9e6d3d214d4d05cccca51df7b487b86b3657318da767f6ca9e0a2e7259d',
}
const ENTRY = 'pagefind-entry.json'
const DATA = /^(?:pagefind-entry\.json|pagefind\.\w+\.pf_meta|fragment\/\w+\.pf_fragment|index\/\w+\.pf_index)$/
const FOLDERS: readonly string[] = ['fragment', 'index']

/** Writes what the script of the search page loads; Pagefind's own interfaces and its worker are none of it. */
export function writeIndex(files: readonly IndexFile[], folder: string): void {
  makeFolders(folder)
  for (const { path, content } of files) {
    if (path === ENTRY) writeFileSync(join(folder, path), inOrder(Buffer.from(content).toString()))
    else if (path in PROGRAMS || DATA.test(path)) writeFileSync(join(folder, path), content)
  }
}

/** Pagefind lists the languages in any order. */
function inOrder(text: string): string {
  const entry = JSON.parse(text)
  return JSON.stringify({ ...entry, languages: Object.fromEntries(Object.entries(entry.languages).sort()) })
}

/** Whether a folder holds an index and nothing else: what lies in a newsroom may have been put there by anybody. */
export function isIndex(folder: string): boolean {
  if (!existsSync(join(folder, ENTRY))) return false
  return [...filesBelow(folder)].every(
    (path) => lstatSync(join(folder, path)).isFile() && fits(join(folder, path), path),
  )
}

function fits(file: string, path: string): boolean {
  const program = PROGRAMS[path]
  if (program === undefined) return DATA.test(path)
  return createHash('sha256').update(readFileSync(file)).digest('hex') === program
}

/** Copies an index. */
export function copyIndex(from: string, to: string): void {
  makeFolders(to)
  for (const path of filesBelow(from)) copyFileSync(join(from, path), join(to, path))
}

function makeFolders(folder: string): void {
  for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true })
}

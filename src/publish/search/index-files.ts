import { createHash } from 'node:crypto'
import { copyFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Removes what the script of the search page does not load: Pagefind's own interfaces, its worker. */
export function keepNeeded(folder: string): void {
  for (const name of readdirSync(folder)) {
    const isNeeded = name in PROGRAMS || FOLDERS.includes(name) || DATA.test(name)
    if (!isNeeded) rmSync(join(folder, name), { recursive: true })
  }
  // Pagefind lists the languages in any order.
  const entry = JSON.parse(readFileSync(join(folder, ENTRY), 'utf8'))
  const languages = Object.fromEntries(Object.entries(entry.languages).sort())
  writeFileSync(join(folder, ENTRY), JSON.stringify({ ...entry, languages }))
}

/** Whether a folder holds an index and nothing else: what lies in a newsroom may have been put there by anybody. */
export function isIndex(folder: string): boolean {
  if (!lstatSync(join(folder, ENTRY), { throwIfNoEntry: false })?.isFile()) return false
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
  for (const name of ['', ...FOLDERS]) mkdirSync(join(to, name), { recursive: true })
  for (const path of filesBelow(from)) copyFileSync(join(from, path), join(to, path))
}

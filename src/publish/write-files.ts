import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SiteFile } from '../model.ts'
import { filesBelow } from './files-below.ts'

/** Feeds, sitemap, redirects, data. */
export function writeFiles(files: readonly SiteFile[], folder: string): void {
  for (const { path, content } of files) writeAt(join(folder, path), content)
}

/** The site's own files, as they lie in a folder. */
export function copyAssets(from: string, folder: string): void {
  for (const name of filesBelow(from)) copyTo(join(folder, 'assets', name), join(from, name))
}

/** A file with the folders above it. */
export function writeAt(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** A copy of a file with the folders above it. */
export function copyTo(path: string, from: string): void {
  mkdirSync(dirname(path), { recursive: true })
  copyFileSync(from, path)
}

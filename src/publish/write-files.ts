import { copyFileSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SiteFile, SitePicture } from '../model.ts'
import { filesBelow } from './files-below.ts'
import { publishStop } from './publish-stop.ts'

/** Feeds, sitemap, redirects, data. */
export function writeFiles(files: readonly SiteFile[], folder: string): void {
  for (const { path, content } of files) writeAt(join(folder, path), content)
}

/** Pictures, from the newsroom in `root`. Throws Stop where one has gone or become a link since it was checked. */
export function copyPictures(pictures: readonly SitePicture[], root: string, folder: string): void {
  for (const { from, path } of pictures) {
    const picture = join(root, from)
    if (!lstatSync(picture, { throwIfNoEntry: false })?.isFile()) throw publishStop('file-changed', from)
    copyTo(join(folder, path), picture)
  }
}

/** The site's own files, as they lie in a folder. */
export function copyAssets(from: string, folder: string): void {
  for (const name of filesBelow(from)) copyTo(join(folder, 'assets', name), join(from, name))
}

/** A file with the folders above it. */
export function writeAt(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function copyTo(path: string, from: string): void {
  mkdirSync(dirname(path), { recursive: true })
  copyFileSync(from, path)
}

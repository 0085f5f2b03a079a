import { copyFileSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SiteFile, SitePicture } from '../model.ts'
import { filesBelow } from './files-below.ts'

/** Feeds, sitemap, redirects, data. */
export function writeFiles(files: readonly SiteFile[], folder: string): void {
  for (const { path, content } of files) writeFileSync(placeFor(path, folder), content)
}

/** Pictures, from the newsroom in `root`. Throws where one has gone or become a link since it was checked. */
export function copyPictures(pictures: readonly SitePicture[], root: string, folder: string): void {
  for (const { from, path } of pictures) {
    const picture = join(root, from)
    if (!lstatSync(picture).isFile()) throw new Error(`${from} is no longer the file that was checked`)
    copyFileSync(picture, placeFor(path, folder))
  }
}

/** The site's own files, as they lie in a folder. */
export function copyAssets(from: string, folder: string): void {
  for (const name of filesBelow(from)) copyFileSync(join(from, name), placeFor(`assets/${name}`, folder))
}

function placeFor(path: string, folder: string): string {
  const place = join(folder, path)
  mkdirSync(dirname(place), { recursive: true })
  return place
}

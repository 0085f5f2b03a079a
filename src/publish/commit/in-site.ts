import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { publishStop } from '../publish-stop.ts'

/**
 * Where a file of the site lies; throws Stop where the path leads out of the site, or what stands above the file is no
 * folder but a link, say. `site` has no links in it.
 */
export function inSite(site: string, path: string): string {
  const file = join(site, path)
  for (let folder = dirname(file); folder !== site; folder = dirname(folder)) {
    const isOutside = folder.length < site.length
    if (isOutside || lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
      throw publishStop('out-foreign', path, site)
    }
  }
  return file
}

import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Where the site of an output folder (absolute) really lies, there or not: `out` may be a link. Throws what the disk throws. */
export function siteAt(out: string): string {
  try {
    return realpathSync(out)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    // A build that was killed between two renames has left the link without the folder that it leads to.
    const isLink = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink()
    return isLink ? siteAt(resolve(dirname(out), readlinkSync(out))) : join(siteAt(dirname(out)), basename(out))
  }
}

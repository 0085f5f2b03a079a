import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { listedFiles } from './commit/marker.ts'
import { siteAt } from './commit/site-at.ts'

/** The pages that lie in a site's folder, by their paths below its prefix, each with what tells it from what is put in its place. */
export function sitePages(out: string): Map<string, string> {
  const site = siteAt(out)
  return new Map(
    listedFiles(site)
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const { mtimeMs, size, ino } = lstatSync(join(site, file), { throwIfNoEntry: false }) ?? {}
        return [pathOfFile(file), `${mtimeMs} ${size} ${ino}`]
      }),
  )
}

/** The path at which a server gives a file: `es/x/index.html` → `/es/x/`. */
export const pathOfFile = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`

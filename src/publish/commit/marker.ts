import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lies in every folder that a build has made, and lists what it put there. */
export const MARKER = '.facing-site'

/** What the marker of a site says. `files`: paths relative to its folder, in any order. */
export const markerText = (files: Iterable<string>): string =>
  ['facing-pages 1', ...[...files].sort(byPlace), ''].join('\n')

/** Paths that the marker of a folder lists, but for such as lead out of it. */
export function listedFiles(folder: string): string[] {
  const marker = join(folder, MARKER)
  if (!existsSync(marker)) return []
  const paths = readFileSync(marker, 'utf8').split('\n').slice(1, -1)
  return paths.filter((path) => !/(?:^|\/)\.\.(?:\/|$)|^\//.test(path))
}

/** The id of the site in a folder: each change of a site brings another. Undefined where no build has made one. */
export function siteId(folder: string): string | undefined {
  const marker = join(folder, MARKER)
  return existsSync(marker) ? markerId(marker) : undefined
}

/** The id of the site that a marker is for; it stays when the marker is renamed into its place. */
export function markerId(marker: string): string {
  const { ino, size, mtimeMs } = lstatSync(marker)
  return `${ino}-${size}-${mtimeMs}`
}

/** As a walk through the folder finds them, names sorted: what is in a folder stands together. */
function byPlace(one: string, other: string): number {
  const end = Math.min(one.length, other.length)
  let at = 0
  while (at < end && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  return at === end ? one.length - other.length : rankAt(one, at) - rankAt(other, at)
}

/** What ends the name of a folder comes before any letter of a longer name. */
const rankAt = (path: string, at: number): number => (path[at] === '/' ? -1 : path.charCodeAt(at))

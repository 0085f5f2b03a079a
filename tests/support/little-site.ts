import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { MARKER } from '../../src/publish/commit/marker.ts'
import { onFrailDisk } from './frail-disk.ts'
import { AFTER, BEFORE, type LittleSite, type Place, publishLittle } from './little-sites.ts'
import { contentsOf } from './site.ts'

/** A disk in memory where the system has one: thousands of files come and go here. */
const BASE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A place without a site; it goes with the test. */
export function newPlace(): Place {
  const folder = mkdtempSync(join(BASE, 'place-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const root = join(folder, 'newsroom')
  mkdirSync(root)
  return { root, out: join(folder, 'web') }
}

/** A place with such a site. */
export async function placeWith(site: LittleSite) {
  const place = newPlace()
  if (Object.keys(site).length > 0) await quickly(() => publishLittle(place, site))
  return place
}

/** A place whose change from `BEFORE` to `AFTER` was killed as soon as it could no longer be taken back. */
export async function startedChange(place?: Place) {
  const started = place ?? newPlace()
  await quickly(() => publishLittle(started, BEFORE))
  const before = () => {
    if (existsSync(join(workOf(started), 'journal'))) throw new Error('killed')
  }
  await onFrailDisk(() => publishLittle(started, AFTER), { before }).catch(() => {})
  return started
}

/** Without waiting for the disk. */
export const quickly = (act: () => Promise<unknown>) => onFrailDisk(act, { before: () => {} })

/** Where a build of the site is at work. */
export const workOf = ({ out }: Place): string => join(dirname(out), `.${basename(out)}.facing`)

/** What lies in the folder, the marker apart. */
export const pagesIn = (out: string): LittleSite =>
  Object.fromEntries(Object.entries(contentsOf(out)).filter(([path]) => path !== MARKER))

/** What readers would see amiss: files that no version has so, and links from page to page that lead nowhere. */
export function faultsIn(out: string, versions: readonly LittleSite[]): string[] {
  if (!existsSync(out)) return []
  const files = pagesIn(out)
  const broken = Object.keys(files).filter((path) => !versions.some((version) => version[path] === files[path]))
  return [...broken.map((path) => `${path} is of no version`), ...deadLinks(files)]
}

function deadLinks(files: LittleSite): string[] {
  const dead: string[] = []
  const queue = ['index.html']
  const seen = new Set(queue)
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const [, link = ''] of (files[path] ?? '').matchAll(/href="\/([^"]+)"/g)) {
      const target = link.endsWith('/') ? `${link}index.html` : link
      if (files[target] === undefined) dead.push(`${path} links ${link}`)
      if (!seen.has(target)) queue.push(target)
      seen.add(target)
    }
  }
  return dead
}

/** What lies beside the site and the newsroom, or is noted in the newsroom: nothing where all is finished. */
export function leftoversOf({ root, out }: Place): string[] {
  const notes = join(root, '.facing/unfinished')
  const beside = readdirSync(dirname(out)).filter((name) => name !== 'web' && name !== 'newsroom')
  return [...beside, ...(existsSync(notes) ? readdirSync(notes) : [])]
}

/** Whether a folder is exactly this site, its marker included, which may list another one than the folder holds. */
export function isExactly(out: string, site: LittleSite, listed = site): boolean {
  const files = existsSync(out) ? pagesIn(out) : {}
  const marked = existsSync(out) ? readFileSync(join(out, MARKER), 'utf8').split('\n').slice(1, -1) : []
  const sorted = JSON.stringify(Object.entries(site).sort())
  return (
    JSON.stringify(Object.entries(files).sort()) === sorted &&
    marked.sort().join() === Object.keys(listed).sort().join()
  )
}

export const inodeOf = (path: string): number => lstatSync(path).ino

import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { quietly } from '../../ground/basics/quietly.ts'
import { isRefusal } from '../../model.ts'
import { publishStop } from '../publish-stop.ts'
import { isAtWork, ownerName } from './owner.ts'
import { rollForward } from './roll-forward.ts'
import { WORK } from './work-names.ts'

/** Beside the site, hence on its disk; that it is there says that a build is at work. */
export interface WorkFolder {
  /** Absolute path. */
  path: string
  /** Where the new site grows. */
  fresh: string
  /** An empty folder. */
  empty: string
  /** Where the old site waits until the new one is in its place. */
  old: string
  /** Deletes the folder with all that is in it; false where the site needs it, and the next command is to finish what was begun. */
  release: () => boolean
}

/** Of builds of this process: its own id says nothing about them. */
const held = new Set<string>()

/** Takes the folder for a site; throws Stop where another build has it. What a killed build has left is put in order. */
export function takeWorkFolder(site: string): WorkFolder {
  const path = workFolderOf(site)
  if (!settleSite(site)) throw publishStop('out-busy', site, basename(path))
  const own = privateName(path)
  try {
    for (const folder of [own, join(own, WORK.fresh), join(own, WORK.empty)]) mkdirSync(folder)
    writeFileSync(ownerFile(own), '')
    renameSync(own, path)
  } catch (error) {
    quietly(() => rmSync(own, { recursive: true, force: true }))
    throw existsSync(path) ? publishStop('out-busy', site, basename(path)) : error
  }
  held.add(path)
  const [fresh, empty, old] = [join(path, WORK.fresh), join(path, WORK.empty), join(path, WORK.old)]
  return { path, fresh, empty, old, release: () => release(site) }
}

/**
 * Puts in order what a killed build has left beside a site: a change in place is finished, a site that was taken away
 * is put back. Whether nobody is at work there now. Throws Stop where that is refused, and else what the disk throws.
 */
export function settleSite(site: string): boolean {
  const work = workFolderOf(site)
  sweep(work)
  // What is no folder is none of ours, whatever it is called.
  if (lstatSync(work, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(work)
  if (!existsSync(work)) return true
  if (held.has(work) || othersAreIn(work)) return false
  try {
    if (!claim(work)) return !existsSync(work)
    rollForward(work, site)
    const old = join(work, WORK.old)
    if (existsSync(old) && !existsSync(site)) renameSync(old, site)
  } catch (error) {
    throw isRefusal(error) && isNeeded(site) ? publishStop('out-unfinished', site, error.code) : error
  }
  // Where the folder itself cannot be removed, whoever takes it next is told of the disk.
  release(site)
  return true
}

const workFolderOf = (site: string): string => join(dirname(site), `.${basename(site)}.facing`)

/** A work folder before it is taken and after it is released: only so it comes and goes whole. */
const privateName = (work: string): string => `${work}-${ownerName()}`

const OWNER = 'pid-'

/** Lies in a work folder and says whose it is. */
const ownerFile = (work: string): string => join(work, `${OWNER}${ownerName()}`)

/** Those whom a work folder names, dead ones too. What names nobody was left by a disk that was full, or by other hands. */
function ownersOf(work: string): string[] {
  try {
    return readdirSync(work).flatMap((name) => (name.startsWith(OWNER) ? name.slice(OWNER.length) : []))
  } catch {
    return []
  }
}

/**
 * Makes it ours, which it is nobody's: of several that try at once each writes its name, and goes on only where it then
 * reads no other living one. False where there was another.
 */
function claim(work: string): boolean {
  const [dead] = ownersOf(work)
  try {
    if (dead === undefined) writeFileSync(ownerFile(work), '')
    else renameSync(join(work, `${OWNER}${dead}`), ownerFile(work))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  if (!othersAreIn(work)) return true
  rmSync(ownerFile(work), { force: true })
  return false
}

const othersAreIn = (work: string): boolean => ownersOf(work).some((owner) => owner !== ownerName() && isAtWork(owner))

/** Whether the site cannot do without what is in the work folder. */
function isNeeded(site: string): boolean {
  const work = workFolderOf(site)
  return existsSync(join(work, WORK.journal)) || (existsSync(join(work, WORK.old)) && !existsSync(site))
}

function release(site: string): boolean {
  const work = workFolderOf(site)
  held.delete(work)
  if (isNeeded(site)) return false
  const own = privateName(work)
  quietly(() => {
    renameSync(work, own)
    rmSync(own, { recursive: true })
  })
  return !existsSync(work) && !existsSync(own)
}

/** Deletes what killed processes had not taken yet, or had released already. */
function sweep(work: string): void {
  const folder = dirname(work)
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [, owner] = name.startsWith(basename(work)) ? (LEFT.exec(name.slice(basename(work).length)) ?? []) : []
    if (owner !== undefined && (owner === ownerName() || !isAtWork(owner))) {
      quietly(() => rmSync(join(folder, name), { recursive: true, force: true }))
    }
  }
}

const LEFT = /^-(\d+(?:-\d+)?)$/

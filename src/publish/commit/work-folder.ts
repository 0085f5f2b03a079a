import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { quietly } from '../../ground/basics/quietly.ts'
import { publishStop } from '../publish-stop.ts'
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
  for (const folder of [own, join(own, WORK.fresh), join(own, WORK.empty)]) mkdirSync(folder)
  writeFileSync(join(own, pidFile(process.pid)), '')
  try {
    renameSync(own, path)
  } catch (error) {
    rmSync(own, { recursive: true })
    throw existsSync(path) ? publishStop('out-busy', site, basename(path)) : error
  }
  held.add(path)
  const [fresh, empty, old] = [join(path, WORK.fresh), join(path, WORK.empty), join(path, WORK.old)]
  return { path, fresh, empty, old, release: () => release(site) }
}

/**
 * Puts in order what a killed build has left beside a site: a change in place is finished, a site that was taken away
 * is put back. Whether nobody is at work there now. Throws what the disk throws.
 */
export function settleSite(site: string): boolean {
  const work = workFolderOf(site)
  sweep(work)
  if (!existsSync(work)) return true
  if (held.has(work) || !claim(work)) return false
  rollForward(work, site)
  const old = join(work, WORK.old)
  if (existsSync(old) && !existsSync(site)) renameSync(old, site)
  release(site)
  return !existsSync(work)
}

const workFolderOf = (site: string): string => join(dirname(site), `.${basename(site)}.facing`)

/** A work folder before it is taken and after it is released: only so it comes and goes whole. */
const privateName = (work: string): string => `${work}-${process.pid}`

/** Lies in a work folder and says whose it is. */
const pidFile = (pid: number): string => `pid-${pid}`

/** Whether it was a dead process's and is now ours: of several that try only one can rename its file. */
function claim(work: string): boolean {
  const [, pid] =
    readdirSync(work)
      .map((name) => /^pid-(\d+)$/.exec(name))
      .find(Boolean) ?? []
  if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) return false
  try {
    renameSync(join(work, pidFile(Number(pid))), join(work, pidFile(process.pid)))
    return true
  } catch {
    return false
  }
}

function release(site: string): boolean {
  const work = workFolderOf(site)
  held.delete(work)
  const isNeeded = existsSync(join(work, WORK.journal)) || (existsSync(join(work, WORK.old)) && !existsSync(site))
  if (isNeeded) return false
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
  const start = `${basename(work)}-`
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN
    if (pid === process.pid || (pid > 0 && !isRunning(pid)))
      rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { publishStop } from './publish-stop.ts'

/** Beside the site, hence on its disk; that it is there says that a build is at work. */
export interface WorkFolder {
  /** Where the new site grows. */
  fresh: string
  /** An empty folder. */
  empty: string
  /** Where the old site waits until the new one is in its place. */
  old: string
  /** Deletes the folder with all that is in it. */
  release: () => void
}

/** Of builds of this process: its own id says nothing about them. */
const held = new Set<string>()

/** How long a build may need to write down its process id, in ms. */
const SIGNING_MS = 10_000

/** Takes the folder for a site; throws Stop where another build has it. What a killed build has left is put in order. */
export function takeWorkFolder(site: string): WorkFolder {
  const work = join(dirname(site), `.${basename(site)}.facing`)
  if (held.has(work) || isAtWork(work)) throw publishStop('out-busy', site, basename(work))
  if (existsSync(work)) clearUp(work, site)
  mkdirSync(work)
  held.add(work)
  writeFileSync(join(work, 'pid'), String(process.pid))
  const [fresh, empty] = [join(work, 'fresh'), join(work, 'empty')]
  mkdirSync(fresh)
  mkdirSync(empty)
  const release = () => {
    rmSync(work, { recursive: true, force: true })
    held.delete(work)
  }
  return { fresh, empty, old: join(work, 'old'), release }
}

function isAtWork(work: string): boolean {
  const stat = statSync(work, { throwIfNoEntry: false })
  if (stat === undefined) return false
  const signature = join(work, 'pid')
  if (!existsSync(signature)) return Date.now() - stat.mtimeMs < SIGNING_MS
  const pid = Number(readFileSync(signature, 'utf8'))
  return pid !== process.pid && isRunning(pid)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A build that was killed between two renames has left no site in its place: the old one goes back there. */
function clearUp(work: string, site: string): void {
  const old = join(work, 'old')
  if (existsSync(old) && !existsSync(site)) renameSync(old, site)
  rmSync(work, { recursive: true, force: true })
}

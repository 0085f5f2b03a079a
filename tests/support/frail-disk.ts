import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'

/** Operations that change a disk. Those that delete or copy much are made of the others, so that each is a step of its own. */
const OPERATIONS = [
  'mkdirSync',
  'writeFileSync',
  'copyFileSync',
  'linkSync',
  'renameSync',
  'unlinkSync',
  'rmdirSync',
  'fsyncSync',
  'utimesSync',
] as const

interface Frailty {
  /** Called before each operation, counted from 1: what it throws is what the operation throws. */
  before: (operation: number, name: string, path: string) => void
  /** Called after each. */
  after?: (operation: number) => void
}

/** Runs `act` on a disk whose changes are counted and may fail; how many there were. */
export async function onFrailDisk(act: () => Promise<unknown>, { before, after }: Frailty): Promise<number> {
  const disk = fs as unknown as Record<string, (...words: unknown[]) => unknown>
  const real = [...OPERATIONS, 'rmSync'].map((name) => [name, disk[name]] as const)
  let count = 0
  for (const [name, operate] of real) {
    disk[name] = (...words) => {
      count += 1
      before(count, name, String(words[0]))
      // What it is for cannot be seen here, and it takes most of the time.
      const result = name === 'fsyncSync' ? undefined : operate?.(...words)
      after?.(count)
      return result
    }
  }
  disk.rmSync = (path, options) => remove(String(path), options as { force?: boolean })
  syncBuiltinESMExports()
  try {
    await act()
  } finally {
    Object.assign(fs, Object.fromEntries(real))
    syncBuiltinESMExports()
  }
  return count
}

function remove(path: string, { force = false }: { force?: boolean } = {}): void {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined && force) return
  if (stat?.isDirectory()) {
    for (const name of fs.readdirSync(path)) remove(join(path, name))
    fs.rmdirSync(path)
  } else fs.unlinkSync(path)
}

/**
 * Runs `act` as a process that is killed at an operation: a file that it writes is cut short there, and whatever it does
 * afterwards changes nothing. Whether it came that far.
 */
export async function killedAt(operation: number, act: () => Promise<unknown>): Promise<boolean> {
  const { writeFileSync } = fs
  let isDead = false
  const before = (count: number, name: string, path: string) => {
    // An open file goes by its number.
    if (count === operation && name === 'writeFileSync')
      writeFileSync(/^\d+$/.test(path) ? Number(path) : path, 'cut sh')
    isDead ||= count === operation
    if (isDead) throw new Error('killed')
  }
  try {
    await onFrailDisk(act, { before })
  } catch (error) {
    if (!isDead) throw error
  }
  return isDead
}

/** An error as the system reports it. */
export const refusal = (code: string, path = '/web/x'): Error =>
  Object.assign(new Error(code), { code, syscall: 'write', path })

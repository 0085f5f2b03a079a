import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compileAssets } from '../../bin/compile-assets.js'

const SOURCES = ['layouts/assets', 'bin', 'package-lock.json']
const TARGET = 'dist/sources'

/** Before all tests: makes the assets that sources use which no build has compiled, unless they are there already. */
export default async function setup() {
  const made = statSync(join(TARGET, 'assets.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (Math.max(...SOURCES.map(newest)) < made) return
  mkdirSync('dist', { recursive: true })
  const fresh = mkdtempSync(join('dist', '.new-'))
  await compileAssets(fresh)
  const old = mkdtempSync(join('dist', '.new-'))
  if (existsSync(TARGET)) renameSync(TARGET, join(old, 'sources'))
  renameSync(fresh, TARGET)
  rmSync(old, { recursive: true })
}

/** Time of the newest change, in ms. */
const newest = (path) => {
  const stat = statSync(path)
  return stat.isDirectory() ? Math.max(...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs
}

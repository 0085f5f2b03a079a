import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileAssets } from './compile-assets.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const SOURCES = ['layouts/assets', 'src/desk/page', 'src/ground/messages', 'bin', 'package-lock.json']

/** Makes the assets that the sources use where no compiled code has them, in tests and under Eleventy's own command line. */
export default async function assetsOfSources() {
  const target = join(dist, 'sources')
  const made = statSync(join(target, 'assets.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (Math.max(...SOURCES.map((name) => newest(join(root, name)))) < made) return
  mkdirSync(dist, { recursive: true })
  const fresh = mkdtempSync(join(dist, '.new-'))
  await compileAssets(fresh)
  const old = mkdtempSync(join(dist, '.new-'))
  if (existsSync(target)) renameSync(target, join(old, 'sources'))
  renameSync(fresh, target)
  rmSync(old, { recursive: true })
}

/** Time of the newest change, in ms. */
const newest = (path) => {
  const stat = statSync(path)
  return stat.isDirectory() ? Math.max(...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs
}

// Compiles src/ and layouts/ into dist/<state>/, where the name says which state of the sources it is.
// Every state has a folder of its own, so that a run goes on undisturbed while another one compiles a newer state.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, bundleCreate } from './bundle.mjs'
import { compileAssets } from './compile-assets.mjs'
import { stateOf } from './state-of.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
/** Compiled states that no run has used for an hour are removed. */
const KEPT_MS = 60 * 60 * 1000
/** The files with which every newsroom begins. */
const TEMPLATE = 'src/begin/newsroom'

/**
 * The folder with the bundles compiled from the sources as they stand; compiles only where there is none yet.
 * Errors: those of esbuild (it has told them on stderr) and of the disk.
 */
export async function compile() {
  const folder = join(dist, stateOf(root))
  if (!existsSync(join(folder, 'key'))) {
    await compileInto(folder)
    removeOld(basename(folder))
  }
  return folder
}

/** Compiles for the package that is published: `dist/release/`. */
async function compileRelease() {
  const folder = join(dist, 'release')
  rmSync(folder, { recursive: true, force: true })
  await compileInto(folder)
}

/** The whole package `create-facing-pages`: `dist/create/`. */
async function compileCreate() {
  const folder = join(dist, 'create')
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(root, 'create'), folder, { recursive: true })
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  cpSync(join(root, TEMPLATE), join(folder, TEMPLATE), { recursive: true })
  await bundleCreate(folder)
}

async function compileInto(folder) {
  mkdirSync(dist, { recursive: true })
  const fresh = mkdtempSync(join(dist, '.new-'))
  chmodSync(fresh, 0o755)
  try {
    await bundle(fresh)
    await compileAssets(fresh)
    writeFileSync(join(fresh, 'key'), keyOf(fresh))
    settle(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** Says of compiled code which it is: what it keeps of its work is right only for itself. */
function keyOf(folder) {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) {
    if (/\.(?:js|json)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Where another process was quicker its result is as good as ours. */
function settle(fresh, folder) {
  try {
    renameSync(fresh, folder)
  } catch (error) {
    if (!existsSync(join(folder, 'key'))) throw error
  }
}

function removeOld(current) {
  for (const name of readdirSync(dist).filter((entry) => /^(?:\.new-.*|[0-9a-f]{16})$/.test(entry))) {
    const path = join(dist, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat && name !== current && Date.now() - stat.mtimeMs > KEPT_MS) rmSync(path, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await compileRelease()
  await compileCreate()
}

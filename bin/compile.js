// Compiles src/, layouts/ and eleventy.config.ts into dist/<key>/, where the key says which state of the sources it is.
// Every state has a folder of its own, so that a run goes on undisturbed while another one compiles a newer state.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileAssets } from './compile-assets.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const SOURCES = ['src', 'layouts', 'eleventy.config.ts', 'package.json', 'package-lock.json', 'bin']
/** Compiled states that no run has used for an hour are removed. */
const KEPT_MS = 60 * 60 * 1000

/**
 * The folder with `cli.js` compiled from the sources as they stand; compiles only where there is none yet.
 * Errors: those of esbuild (it has told them on stderr) and of the disk.
 */
export async function compile() {
  const folder = join(dist, stateOf(SOURCES))
  if (existsSync(join(folder, 'cli.js'))) touch(folder)
  else {
    await compileInto(folder)
    removeOld(folder)
  }
  return folder
}

/** Compiles for the package that is published: `dist/release/`. */
export async function compileRelease() {
  const folder = join(dist, 'release')
  rmSync(folder, { recursive: true, force: true })
  await compileInto(folder)
}

/** Changes whenever a file below is changed, added, renamed or removed. Text that is no code counts for nothing. */
function stateOf(names) {
  const hash = createHash('sha256')
  const add = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false })
    if (stat?.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`)
    else if (stat && /\.(?:[jt]sx?|json|css|svg)$/.test(path)) hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`)
  }
  for (const name of names) add(name)
  return hash.digest('hex').slice(0, 16)
}

async function compileInto(folder) {
  const { build } = await import('esbuild')
  mkdirSync(dist, { recursive: true })
  const fresh = mkdtempSync(join(dist, '.new-'))
  chmodSync(fresh, 0o755)
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [
        { in: 'src/cli.ts', out: 'cli' },
        { in: 'src/cli/threads/check-thread.ts', out: 'check-thread' },
      ],
      outdir: fresh,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      external: ['@11ty/eleventy', 'esbuild', 'pagefind', 'satteri', 'sharp', 'subset-font'],
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
      },
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    })
    await compileAssets(fresh)
    settle(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** Where another process was quicker its result is as good as ours. */
function settle(fresh, folder) {
  try {
    renameSync(fresh, folder)
  } catch (error) {
    if (!existsSync(join(folder, 'cli.js'))) throw error
  }
}

/** Remembers that the state was used. In a checkout that cannot be written it is not removed either. */
function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date())
  } catch {}
}

function removeOld(current) {
  for (const name of readdirSync(dist).filter((entry) => /^(?:\.new-.*|[0-9a-f]{16})$/.test(entry))) {
    const path = join(dist, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat && path !== current && Date.now() - stat.mtimeMs > KEPT_MS) rmSync(path, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileRelease()

// Compiles src/, layouts/ and eleventy.config.ts into dist/, if anything is newer than what is there.
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const stamp = join(dist, '.stamp')

/** Time of the newest change below the folders and files that are compiled, in ms. */
function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs)
}

/** Leaves dist/ as it is where nothing changed; otherwise replaces it whole. Errors: those of esbuild, told on stderr. */
export async function compile() {
  const sources = ['src', 'layouts', 'eleventy.config.ts', 'package-lock.json']
    .map((name) => join(root, name))
    .filter(existsSync)
  const changed = Math.max(...sources.map(newest))
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= changed) return
  const { build } = await import('esbuild')
  const fresh = mkdtempSync(join(root, '.dist-'))
  try {
    const layouts = join(root, 'layouts')
    const pages = existsSync(layouts) ? readdirSync(layouts).filter((name) => name.endsWith('.11ty.tsx')) : []
    const config = ['eleventy.config.ts'].filter((name) => existsSync(join(root, name)))
    await build({
      absWorkingDir: root,
      entryPoints: [
        { in: 'src/cli.ts', out: 'cli' },
        ...pages.map((name) => ({ in: `layouts/${name}`, out: `layouts/${name.replace(/\.tsx$/, '')}` })),
        ...config.map((name) => ({ in: name, out: name.replace(/\.ts$/, '') })),
      ],
      outdir: fresh,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      external: ['@11ty/eleventy', 'esbuild', 'subset-font'],
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
      },
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    })
    writeFileSync(join(fresh, '.stamp'), '')
    rmSync(dist, { recursive: true, force: true })
    renameSync(fresh, dist)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

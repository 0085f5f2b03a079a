// Scripts of this folder that import sources.
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Compiles a script into a folder of its own, from where what it imports is found. */
export async function compileScript(name) {
  const folder = mkdtempSync(join(root, 'node_modules', '.bench-'))
  const script = join(folder, name)
  const common = { bundle: true, packages: 'external', platform: 'node', format: 'esm', logLevel: 'error' }
  await build({ ...common, entryPoints: [join(root, 'bench', name)], outfile: script })
  return { folder, script }
}

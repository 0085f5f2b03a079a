#!/usr/bin/env node
// In a checkout the TypeScript is compiled at the first run and after each change; a published package carries it compiled.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = existsSync(join(root, 'src', 'cli.ts')) ? await compiled() : join(root, 'dist', 'release')
if (folder !== undefined) {
  const { main } = await import(pathToFileURL(join(folder, 'cli.js')).href)
  process.exitCode = await main(process.argv.slice(2))
}

/** The folder with the compiled tool; undefined where it could not be compiled, which has then been told. */
async function compiled() {
  try {
    const { compile } = await import('./compile.js')
    return await compile()
  } catch (error) {
    const onDisk = typeof error.code === 'string' && error.syscall !== undefined
    process.stderr.write(
      onDisk
        ? `Cannot compile into ${join(root, 'dist')}: ${error.message}\nMake the folder writable once, or run \`npm run prepack\` where it is.\n` +
            `No se puede compilar en ${join(root, 'dist')}. Permita una vez escribir en la carpeta.\n`
        : 'The sources of facing-pages do not compile; what is wrong stands above. After a change of versions, run `npm ci`.\n' +
            'El código de facing-pages no se compila; arriba está el motivo. Tras un cambio de versiones, ejecute `npm ci`.\n',
    )
    process.exitCode = onDisk ? 3 : 4
    return undefined
  }
}

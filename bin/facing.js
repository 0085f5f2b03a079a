#!/usr/bin/env node
// In a checkout the TypeScript is compiled at the first run and after each change; a published package carries it compiled.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

// V8 optimises functions for runs that are longer than ours: a third of the processor's time went into it. (Default: 135168.)
setFlagsFromString('--interrupt-budget=600000')

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = existsSync(join(root, 'src', 'cli.ts')) ? await compiled() : join(root, 'dist', 'release')
if (folder !== undefined) {
  const { main } = await import(pathToFileURL(join(folder, 'cli.js')).href)
  const code = await main(process.argv.slice(2))
  // A crash that nobody waited for has set it already.
  process.exitCode ||= code
}

/** The folder with the compiled tool; undefined where it could not be compiled, which has then been told. */
async function compiled() {
  try {
    const { compile } = await import('./compile.js')
    return await compile()
  } catch (error) {
    const refused = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error.code)
    process.stderr.write(refused ? whereRefused(error) : whereBroken(error))
    process.exitCode = refused ? 3 : 4
    return undefined
  }
}

function whereRefused({ message }) {
  return `Cannot compile into ${join(root, 'dist')}: ${message}
Make the folder writable and the disk free for one run; what is compiled is kept.
No se puede compilar en esa carpeta. Permita escribir en ella durante una ejecución; lo compilado se guarda.
`
}

/** esbuild has told on stderr what its errors are. */
function whereBroken({ message, errors }) {
  return `${errors ? '' : `${message}\n`}The sources of facing-pages do not compile. After a change of versions, run \`npm ci\`.
El código de facing-pages no se compila. Tras un cambio de versiones, ejecute \`npm ci\`.
`
}

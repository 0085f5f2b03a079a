#!/usr/bin/env node
// In a checkout the TypeScript is compiled at the first run and after each change; a published package carries it compiled.
// (This folder's package.json says that its scripts are no ES modules, which take Node 5 ms more.)
const { existsSync, utimesSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { load } = require('./load.js')

// V8 optimises functions for runs that are longer than ours: a third of the processor's time went into it. (Default: 135168.)
setFlagsFromString('--interrupt-budget=600000')
// Threads that collect beside ours spend more of the processor than they spare it: a tenth of a build, and no time by the clock.
setFlagsFromString('--no-concurrent-marking')
setFlagsFromString('--no-parallel-scavenge')
// A long run would forget the code of what it did first, and keep the rest for all runs after it.
setFlagsFromString('--no-flush-bytecode')
// Most of what a run makes lives until its end: a small space for what is new would be copied out again and again.
setFlagsFromString('--semi-space-growth-factor=16')

const root = join(__dirname, '..')
const argv = process.argv.slice(2)
// What ends by itself may pause for it: marking memory step by step took a sixth of the processor's time of `format`.
if (!['desk', 'dev', 'lsp'].includes(argv[0])) setFlagsFromString('--no-incremental-marking')
run()

async function run() {
  const folder = existsSync(join(root, 'src', 'cli.ts')) ? await compiled() : join(root, 'dist', 'release')
  if (folder === undefined || isAnswered(folder)) return
  const { exports, keep } = load(folder, 'cli', kindOfRun())
  const code = await exports.main(argv)
  // A crash that nobody waited for has set it already.
  process.exitCode ||= code
  if (process.exitCode <= 1) keep()
}

/** Whether it was a build in which nothing can differ from the last one, which has then been told. */
function isAnswered(folder) {
  if (argv[0] !== 'build') return false
  const { exports } = load(folder, 'answer-before-loading')
  return exports.answerBeforeLoading(argv) === 0
}

/** The command, where it comes first; nothing is kept of a word that is none, for such a run ends with 2. */
function kindOfRun() {
  const [word = ''] = argv
  return /^[a-z]+$/.test(word) ? word : 'cli'
}

/** The folder with the compiled tool; undefined where it could not be compiled, which has then been told. */
async function compiled() {
  try {
    const { stateOf } = require('./state-of.js')
    const folder = join(root, 'dist', stateOf(root))
    if (!existsSync(join(folder, 'key'))) return await (await import('./compile.mjs')).compile()
    touch(folder)
    return folder
  } catch (error) {
    const refused = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error.code)
    process.stderr.write(refused ? whereRefused(error) : whereBroken(error))
    process.exitCode = refused ? 3 : 4
    return undefined
  }
}

/** Remembers that the state was used. In a checkout that cannot be written it is not removed either. */
function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date())
  } catch {}
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

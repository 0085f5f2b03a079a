// Bundles the tool into scripts that `load.js` runs: one file each, so that V8 can be handed what it made of it before.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changed, FILES_CHANGED, missed } from './changed.mjs'

/** By the names of their scripts. */
const ENTRIES = {
  cli: 'src/cli.ts',
  'answer-before-loading': 'src/cli/commands/build/answer-before-loading.ts',
  'work-thread': 'src/cli/threads/work-thread.ts',
}
/** Apart, with the libraries that read documents: only a thread runs it. */
const CONVERTING = { 'convert-thread': 'src/import/convert-thread.ts' }
/** Apart, for most runs do without it. From its own files it takes 320 ms of the processor's time to load, from here 50. */
const ELEVENTY = { eleventy: '@11ty/eleventy' }
/** A thread is started with a module, which runs its script. */
const THREADS = ['work-thread', 'convert-thread']
/** Found in node_modules when they are asked for: they bring programs of their own, or are for whoever has the sources. */
const EXTERNAL = [
  // Only Eleventy's own command line asks for it.
  './src/cli/commands/pages-for-eleventy.ts',
  // Only the sources, without a thread.
  './src/import/convert-document.ts',
  '@bruits/*',
  'esbuild',
  'pagefind',
  'sharp',
  'subset-font',
  'vscode-languageserver',
  'vscode-languageserver/*',
  'vscode-languageserver-textdocument',
]

/** What a script calls that does not know where it lies: see `load.js`. */
const PARAMETERS = ['exports', 'require', 'module', '__url', '__placeOf', '__load', '__import']

/** Writes `<folder>/<name>.bundle.js` for each entry. Errors: those of esbuild, which it has told on stderr. */
export async function bundle(folder) {
  const { build } = await import('esbuild')
  const common = {
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryNames: '[name].bundle',
    outdir: folder,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: EXTERNAL,
    // `import()` in a script is an experiment of Node's, of which it warns: what `require` does not find is in `changed.mjs`.
    supported: { 'dynamic-import': false },
    plugins: [changes],
    banner: { js: `(function (${PARAMETERS.join(', ')}) {` },
    footer: { js: '})' },
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '__url' },
    logLevel: 'error',
  }
  const made = await Promise.all([
    build({ ...common, entryPoints: ENTRIES, sourcemap: 'external', sourcesContent: false }),
    build({
      ...common,
      entryPoints: CONVERTING,
      external: EXTERNAL.filter((name) => !name.includes('convert-document')),
      sourcemap: 'external',
      sourcesContent: false,
    }),
    build({ ...common, entryPoints: ELEVENTY, minifyWhitespace: true, minifySyntax: true }),
  ])
  if (missed().length > 0) throw new Error(`Missing ${missed().join(', ')}, expected all files of changed.mjs`)
  for (const { path, text } of made.flatMap(({ outputFiles }) => outputFiles)) {
    writeFileSync(path, path.endsWith('.map') ? text : inAscii(text))
  }
  for (const name of THREADS) writeFileSync(join(folder, `${name}.js`), threadOf(name))
}

/**
 * Writes `<folder>/create.bundle.js`, which needs nothing else of the tool (a plain script, which is seldom run twice), and
 * `licenses.txt` of the packages whose code is in it.
 */
export async function bundleCreate(folder) {
  const { build } = await import('esbuild')
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: { 'create.bundle': 'src/create.ts' },
    outdir: folder,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    external: EXTERNAL,
    banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': '__url' },
    logLevel: 'error',
  })
  const { inputs } = Object.values(metafile.outputs)[0]
  const used = Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0)
  const packages = used.flatMap((path) => PACKAGE.exec(path) ?? [])
  writeFileSync(join(folder, 'licenses.txt'), [...new Set(packages)].sort().map(licenseOf).join('\n'))
}

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/

function licenseOf(path) {
  const name = readdirSync(path).find((file) => /^licen[sc]e/i.test(file))
  const text =
    name === undefined ? readFileSync(join(path, 'package.json'), 'utf8') : readFileSync(join(path, name), 'utf8')
  return `== ${path.slice('node_modules/'.length)}\n\n${text.trim()}\n`
}

const changes = {
  name: 'changes',
  setup({ onLoad }) {
    onLoad({ filter: FILES_CHANGED }, ({ path }) => {
      const contents = changed(path, readFileSync(path, 'utf8'))
      return contents === undefined ? undefined : { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' }
    })
  },
}

/**
 * V8 reads a text of one byte a character in half the time. esbuild leaves others in regular expressions and comments
 * only, where the escape means the same.
 */
const inAscii = (text) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what ASCII begins with
  text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

const threadOf = (name) => `import loading from '../../bin/load.js'
const { keep } = loading.load(import.meta.dirname, '${name}')
keep()
`

import { createRequire } from 'node:module'
import { basename, dirname, relative } from 'node:path'

const { resolve } = createRequire(import.meta.url)
const ELEVENTY = '@11ty/eleventy/src/Util'

/** What is otherwise in a bundle than in a file: where it is, what stands there, and what stands in its place. */
const CHANGES = [
  // What is required where it is needed is bundled like all else, and is run there.
  { file: 'src/parse/parse-natively.ts', from: 'createRequire(import.meta.url)(', to: 'require(' },
  { file: 'src/publish/render-pages.ts', from: "import('@11ty/eleventy')", to: "__load('eleventy')" },
  { file: 'src/publish/search/make-index.ts', from: "import('pagefind')", to: "__import('pagefind')" },
  // Packages that look for files of their own look where they lie themselves.
  { file: 'satteri/index.js', from: 'import.meta.url', to: placeIn('satteri') },
  { file: `${ELEVENTY}/ImportJsonSync.js`, from: 'import.meta.url', to: placeIn('@11ty/eleventy') },
  { file: `${ELEVENTY}/Require.js`, from: 'import.meta.url', to: placeIn('@11ty/eleventy') },
  // It would start a thread, so that templates can be imported again when they have been changed.
  { file: `${ELEVENTY}/EsmResolverPortAdapter.js`, from: '!process?.env?.ELEVENTY_SKIP_ESM_RESOLVER', to: 'false' },
  // It is handed what reads YAML, and leaves its own alone.
  { file: 'gray-matter/lib/engines.js', from: "require('js-yaml')", to: '{ safeLoad() {}, safeDump() {} }' },
  // No command of ours is a program of its own: the tool starts without what starts programs.
  { file: 'commander/lib/command.js', from: "require('node:child_process')", to: '{}' },
]

/** Names of the files that `changed` knows, and of some others. */
export const FILES_CHANGED = new RegExp(`(?:${CHANGES.map(({ file }) => basename(file)).join('|')})$`)

/** The text of a file as a bundle is to have it; undefined where that is as it stands. Throws where it is no longer as it was. */
export function changed(path, text) {
  const names = path.replaceAll('\\', '/')
  const wanted = CHANGES.filter(({ file }) => names.endsWith(`/${file}`))
  // What a package has for itself alone stays as it is: Eleventy has a gray-matter of its own.
  if (wanted.length === 0 || names.split('/node_modules/').length > 2) return undefined
  for (const { file } of wanted) met.add(file)
  return wanted.reduce((before, { from, to }) => {
    if (!before.includes(from)) throw new Error(`Missing \`${from}\` in ${path}`)
    return before.replaceAll(from, typeof to === 'string' ? to : to(path))
  }, text)
}

/** Files of changes that no bundle has had: they are elsewhere now, and what was to be otherwise in them is not. */
export const missed = () => CHANGES.map(({ file }) => file).filter((file) => !met.has(file))

const met = new Set()

/** For `import.meta.url`: the file's URL, found from the package's main file where the tool then runs. */
function placeIn(name) {
  return (path) => `__placeOf('${name}', '${relative(dirname(resolve(name)), path).replaceAll('\\', '/')}')`
}

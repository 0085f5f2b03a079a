// Has Node import TypeScript as esbuild has it in JavaScript, for Eleventy's own command line: see `.npmrc`.
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'

// Node runs this module again beside the program, as what it asks for the modules.
if (isMainThread) register(import.meta.url)

/** https://nodejs.org/docs/latest-v20.x/api/module.html#loadurl-context-nextload */
export async function load(url, context, nextLoad) {
  const [, loader] = /\.(tsx?)$/.exec(url) ?? []
  if (loader === undefined) return nextLoad(url, context)
  const { transform } = await import('esbuild')
  const options = { loader, jsx: 'automatic', jsxImportSource: 'preact', sourcemap: 'inline' }
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), options)
  return { format: 'module', source: code, shortCircuit: true }
}

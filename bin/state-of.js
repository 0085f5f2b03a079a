const { lstatSync, readdirSync, statSync } = require('node:fs')
const { join } = require('node:path')
const { crc32 } = require('node:zlib')

const SOURCES = ['src', 'layouts', 'package.json', 'package-lock.json', 'bin']
const CODE = /\.(?:m?js|tsx?|json|css|svg)$/

/**
 * The state of the sources of a checkout, as a text that changes whenever one of them is changed, added, renamed or
 * removed. It is asked at every start, so that files that are no code are not even looked at.
 */
exports.stateOf = (root) => {
  const files = SOURCES.flatMap((name) => (lstatSync(join(root, name)).isDirectory() ? codeBelow(root, name) : [name]))
  const facts = new Float64Array(2 * files.length)
  for (const [index, file] of files.entries()) {
    const { size, mtimeMs } = statSync(`${root}/${file}`)
    facts.set([size, mtimeMs], 2 * index)
  }
  const inHex = (sum) => sum.toString(16).padStart(8, '0')
  return inHex(crc32(files.join('\n'))) + inHex(crc32(facts))
}

const codeBelow = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? codeBelow(root, path) : CODE.test(entry.name) ? [path] : []
  })

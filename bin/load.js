// Runs a bundled script with V8's code cache: what V8 made of the script in an earlier run, be it only of the functions
// that this kind of run calls. Where the cache is not there, not right or cannot be written, all is as without it.
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')
const { isMainThread } = require('node:worker_threads')
const { crc32 } = require('node:zlib')

/** Checksums of the script and of what V8 made of it: V8 compares its version, its flags and the script's length only. */
const HEADER = 8

/**
 * Runs `<folder>/<name>.bundle.js`, which may load others of the folder, each once. `kind`: of run, by which the cache is kept.
 * Returns the script's exports and `keep`, to be called when the run is at its end.
 */
exports.load = (folder, name, kind = name) => {
  const filename = join(folder, `${name}.bundle.js`)
  const bytes = readFileSync(filename)
  const sum = crc32(bytes)
  const cacheFile = join(folder, 'cache', kind)
  const cachedData = readCache(cacheFile, sum)
  const script = new Script(bytes.latin1Slice(), { filename, cachedData })
  const module = { exports: {} }
  const others = new Map()
  const loadOther = (other) => {
    if (!others.has(other)) others.set(other, exports.load(folder, other))
    return others.get(other).exports
  }
  run(script, filename, module, loadOther)
  const isKept = cachedData !== undefined && !script.cachedDataRejected
  const keep = () => {
    if (!isKept) {
      // It is right for V8's flags alone: a run that had much to do has set this one, before its threads began.
      if (isMainThread) setFlagsFromString('--heap-growing-percent=0')
      writeCache(cacheFile, sum, script.createCachedData())
    }
    for (const other of others.values()) other.keep()
  }
  return { exports: module.exports, keep }
}

/** The parameters are those of `bundle.mjs`. */
function run(script, filename, module, loadOther) {
  const url = pathToFileURL(filename).href
  const require = createRequire(url)
  const placeOf = (name, file) => pathToFileURL(join(dirname(require.resolve(name)), file)).href
  const importFrom = (name) => import(name)
  script.runInThisContext()(module.exports, require, module, url, placeOf, loadOther, importFrom)
}

function readCache(file, sum) {
  try {
    const cache = readFileSync(file)
    const data = cache.subarray(HEADER)
    const isRight = cache.readUInt32LE(0) === sum && cache.readUInt32LE(4) === crc32(data)
    return isRight ? data : undefined
  } catch {
    return undefined
  }
}

/** All of it or nothing: another run may read it. In a folder that cannot be written the next run is as slow as this one. */
function writeCache(file, sum, data) {
  const header = Buffer.alloc(HEADER)
  header.writeUInt32LE(sum, 0)
  header.writeUInt32LE(crc32(data), 4)
  // Threads have their process's number, too.
  const fresh = `${file}.${process.pid}-${performance.now()}`
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(fresh, Buffer.concat([header, data]))
    renameSync(fresh, file)
  } catch {
    discard(fresh)
  }
}

/** Where a disk is full, a part of the file may be there. */
function discard(file) {
  try {
    rmSync(file, { force: true })
  } catch {}
}

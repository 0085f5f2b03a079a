// From save to page: `facing dev` answers over HTTP while files change.
import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { cpuOf, FACING, memoryOf } from './measure.js'

/** After this the page will never come; ms. */
const LONGEST = 300_000
/** Between two looks at a page, and between an edit and the next; ms. */
const LOOK = 5
const QUIET = 300

/** Starts a preview, edits so often, and ends it: what it costs until the page is there, and until each `change` of it is; medians. */
export async function previewNewsroom(root, { edits, change }) {
  const port = await freePort()
  const began = performance.now()
  const words = ['dev', '--root', root, '--port', String(port), '--lang', 'en']
  const dev = spawn(process.execPath, [FACING, ...words], { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise((resolve) => dev.on('exit', resolve))
  try {
    const until = (path, text) => pageWith(port, path, text, () => dev.exitCode !== null)
    await until('/es/', '</html>')
    const ready = { wall: (performance.now() - began) / 1000, cpu: cpuOf(dev.pid), memory: memoryOf(dev.pid) }
    const saved = []
    for (let edit = 0; edit < edits; edit++) {
      await atRest(dev.pid)
      const cpu = cpuOf(dev.pid)
      const { page, mark } = change()
      const start = performance.now()
      await until(page, mark)
      const wall = (performance.now() - start) / 1000
      await atRest(dev.pid)
      saved.push({ wall, cpu: cpuOf(dev.pid) - cpu, memory: memoryOf(dev.pid) })
    }
    return { ready, saved: saved.sort((a, b) => a.wall - b.wall)[saved.length >> 1] }
  } finally {
    dev.kill('SIGINT')
    await ended
  }
}

/** Resolves when the page has the text. */
async function pageWith(port, path, text, isOver) {
  const start = performance.now()
  while (!(await textOf(port, path)).includes(text)) {
    if (isOver() || performance.now() - start > LONGEST) throw new Error(`Missing ${text} on ${path} of facing dev`)
    await sleep(LOOK)
  }
}

/** '' where nothing answers. */
const textOf = (port, path) =>
  new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path, headers: { host: `127.0.0.1:${port}` } }, (response) => {
      let text = ''
      response.on('data', (part) => {
        text += part
      })
      response.on('end', () => resolve(text))
    })
    request.on('error', () => resolve(''))
  })

/** Waits until a process does nothing any more. */
export async function atRest(pid) {
  for (let before = -1; cpuOf(pid) - before > 0.02; ) {
    before = cpuOf(pid)
    await sleep(QUIET)
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

#!/usr/bin/env node
// From a key to the problems: `facing lsp` over its streams while an article of 60 blocks is typed.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { longArticle } from './long-article.js'
import { cpuOf, FACING, memoryOf, quantile } from './measure.js'
import { writeNewsroom } from './own-newsroom.js'

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '100' },
    blocks: { type: 'string', default: '60' },
    edits: { type: 'string', default: '100' },
  },
})
const [pairs, blocks, edits] = [values.pairs, values.blocks, values.edits].map(Number)
/** Between what was told and the next edit; ms. */
const QUIET = 50
/** Of what the newsroom before the first edit is at rest; ms. */
const LONGEST = 300_000

const root = mkdtempSync(join(tmpdir(), 'lsp-'))
try {
  writeNewsroom(Math.max(pairs, 10), root)
  const { path, text } = longArticle(root, blocks)
  const { first, whole, waits, cpu, memory } = await typeInto(path, text)
  const waited = (share) => `${Math.round(quantile(waits, share))} ms`
  const say = (name, value) => process.stdout.write(`${name.padEnd(34)} ${value}\n`)
  say(`${pairs} pairs, ${blocks} blocks, ${edits} edits`, '')
  say('until the first problems', `${(first / 1000).toFixed(1)} s`)
  say('until all has been looked at', `${(whole / 1000).toFixed(1)} s`)
  say('from key to problems, p50', waited(0.5))
  say('from key to problems, p95', waited(0.95))
  say('longest', waited(1))
  say('processor, an edit', `${Math.round((cpu * 1000) / edits)} ms`)
  say('memory', `${Math.round(memory)} MB`)
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** Types a letter at the end of a paragraph in the middle, again and again; how long the problems of each text took, in ms. */
async function typeInto(path, text) {
  const server = spawn(process.execPath, [FACING, 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const uri = pathToFileURL(path).href
  const { told, answer } = listen(server.stdout)
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const start = performance.now()
  send({
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: pathToFileURL(root).href, capabilities: {} },
  })
  send({ method: 'initialized', params: {} })
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 0, text } } })
  await told(uri, 0)
  const first = performance.now() - start
  // Answered when all articles have been looked at.
  send({ id: 3, method: 'textDocument/hover', params: { textDocument: { uri }, position: { line: 0, character: 0 } } })
  await answer(3)
  const whole = performance.now() - start
  const before = cpuOf(server.pid)
  const at = text.indexOf('.\n', text.length / 2)
  const lines = text.slice(0, at).split('\n')
  const position = { line: lines.length - 1, character: lines.at(-1).length }
  const waits = []
  for (let version = 1; version <= edits; version++) {
    await sleep(QUIET)
    const began = performance.now()
    const contentChanges = [{ range: { start: position, end: position }, text: 'x' }]
    send({ method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges } })
    await told(uri, version)
    waits.push(performance.now() - began)
  }
  const [cpu, memory] = [cpuOf(server.pid) - before, memoryOf(server.pid)]
  send({ id: 2, method: 'shutdown' })
  send({ method: 'exit' })
  return { first, whole, waits, cpu, memory }
}

/** Resolves when problems are told of a version of a file; `answer`: when a request is answered. */
function listen(stream) {
  const waiting = []
  const asked = new Map()
  let buffer = Buffer.alloc(0)
  stream.on('data', (data) => {
    buffer = Buffer.concat([buffer, data])
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, Math.max(end, 0)))?.[1])
      if (!(buffer.length >= end + 4 + length)) return
      const { id, method, params } = JSON.parse(buffer.subarray(end + 4, end + 4 + length))
      buffer = buffer.subarray(end + 4 + length)
      if (method === undefined) asked.get(id)?.()
      if (method !== 'textDocument/publishDiagnostics') continue
      for (const { uri, version, done } of waiting) if (params.uri === uri && params.version === version) done()
    }
  })
  const told = (uri, version) =>
    new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`Nothing told of version ${version}`)), LONGEST)
      waiting.push({ uri, version, done: () => done(clearTimeout(timer)) })
    })
  const answer = (id) => new Promise((done) => asked.set(id, done))
  return { told, answer }
}

#!/usr/bin/env node
// What whoever works at the desk waits for: `npm run bench:desk`. How to read the table stands in README.md beside this file.
// Times are told, never judged: it fails where the desk does not answer.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { compileScript } from './compile-script.js'
import { atRest } from './dev.js'
import { longArticle } from './long-article.js'
import { FACING, measured, memoryOf, quantile } from './measure.js'
import { makeNewsroom } from './newsroom.js'

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '1000' },
    blocks: { type: 'string', default: '60' },
    edits: { type: 'string', default: '100' },
    known: { type: 'string', default: '50000' },
  },
})
const [pairs, blocks, edits, known] = [values.pairs, values.blocks, values.edits, values.known].map(Number)
/** Between an answer and the next request; ms. */
const QUIET = 50
/** So many texts are saved. */
const SAVES = 20
/** In memory so many searches are made. */
const SEARCHES = 500

const scratch = mkdtempSync(`${tmpdir()}/desk-`)
try {
  await measured(process.execPath, [FACING, '--version'])
  const root = await makeNewsroom(pairs, 'desk', scratch)
  const { key } = longArticle(root, blocks)
  const first = await withDesk(root, async ({ ask, ready }) => {
    const began = performance.now()
    await ask('GET', 'articles')
    return { ready, list: performance.now() - began }
  })
  const rows = await withDesk(root, (desk) => workAt(desk, key))
  const memory = await searchMemory()
  tell([
    ['the desk is open, nothing kept', first.ready],
    ['its first list', first.list, 1000],
    ['the desk is open', rows.ready],
    ['list', middle(rows.lists), 300],
    [`an article of ${blocks} blocks opens`, middle(rows.opened), 200],
    ['last key to problems, p50', middle(rows.checked)],
    ['last key to problems, p95', high(rows.checked), 150],
    ['save, p95', high(rows.saved), 50],
    [`memory of ${known} pairs, p95`, high(memory), 20],
  ])
  process.stdout.write(`\nMemory of the desk: ${Math.round(rows.memory)} MB\n`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** Opens the desk, does something at it, and ends it. */
async function withDesk(root, work) {
  const words = ['desk', '--root', root, '--port', '0', '--no-open', '--format', 'json', '--lang', 'en']
  const began = performance.now()
  const desk = spawn(process.execPath, [FACING, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => desk.on('exit', resolve))
  try {
    const url = new URL(await addressOf(desk))
    const ready = performance.now() - began
    const headers = { Authorization: `Bearer ${url.hash.slice(1)}`, 'Content-Type': 'application/json' }
    const ask = async (method, path, body) => {
      const sent = body && JSON.stringify(body)
      const response = await fetch(new URL(`/api/${path}`, url), { method, headers, body: sent })
      const answer = await response.json()
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
      return answer
    }
    return await work({ ask, ready, memory: () => memoryOf(desk.pid), rest: () => atRest(desk.pid) })
  } finally {
    desk.kill('SIGINT')
    await ended
  }
}

/** As soon as it is told. */
function addressOf(desk) {
  return new Promise((resolve, reject) => {
    let said = ''
    desk.stdout.on('data', (part) => {
      said += part
      const url = /"url":\s*"(http:\/\/127[^"]+#[^"]+)"/.exec(said)?.[1]
      if (url) resolve(url)
    })
    desk.on('exit', (code) => reject(new Error(`The desk ended with ${code}: ${said}`)))
  })
}

/** Looks at the list, opens an article, types into a paragraph in the middle, then checks and saves it; each when the desk is at rest. */
async function workAt({ ask, ready, memory, rest }, key) {
  const timed = async (times, ...asked) => {
    const began = performance.now()
    const answer = await ask(...asked)
    times.push(performance.now() - began)
    await sleep(QUIET)
    return answer
  }
  const [lists, opened, checked, saved] = [[], [], [], []]
  for (let time = 0; time < 10; time++) await timed(lists, 'GET', 'articles')
  let article
  for (let time = 0; time < 10; time++) article = await timed(opened, 'GET', `articles/${key}`)
  const row = article.rows.filter(({ kind }) => kind === 'paragraph')[blocks >> 2]
  const [part] = row.translation
  let { text, base } = part
  const typed = (letters) => {
    text += letters
    return { edition: 'en', part: 0, text }
  }
  // The first one begins to read what the newsroom has translated before.
  await ask('POST', `articles/${key}/check`, { ...typed('x'), block: row.id })
  await rest()
  for (let edit = 1; edit <= edits; edit++) {
    const body = { ...typed(edit % 8 === 0 ? ' x' : 'x'), block: row.id }
    await timed(checked, 'POST', `articles/${key}/check`, body)
  }
  for (let save = 1; save <= SAVES; save++) {
    const body = typed('x')
    // The page asks of every text that it saves a second later.
    await ask('POST', `articles/${key}/check`, { ...body, block: row.id })
    await rest()
    ;({ base } = await timed(saved, 'PUT', `articles/${key}/blocks/${row.id}`, { ...body, base }))
    await rest()
  }
  return { ready, lists, opened, checked, saved, memory: memory() }
}

/** Milliseconds of each search. */
async function searchMemory() {
  const { folder, script } = await compileScript('memory.js')
  try {
    return JSON.parse(execFileSync(process.execPath, [script, `${known}`, `${SEARCHES}`], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function tell(rows) {
  const lines = rows.map(([what, ms, goal]) => {
    const said = goal === undefined ? ['', ''] : [`≤ ${goal} ms`, ms <= goal ? 'pass' : '**short**']
    return `| ${[what, ms >= 10 ? Math.round(ms) : ms.toFixed(1), ...said].join(' | ')} |`
  })
  const head = [`| ${pairs} pairs | ms | goal | |`, '| --- | ---: | --- | --- |']
  process.stdout.write(`${[...head, ...lines].join('\n')}\n`)
}

function middle(times) {
  return quantile(times, 0.5)
}

function high(times) {
  return quantile(times, 0.95)
}

// What is measured of this project: each job is run once a round and gives a cost for each of its rows, or throws where a
// command fails or does not do what it is for.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { previewNewsroom } from './dev.js'
import { FACING, measured } from './measure.js'
import { makeNewsroom } from './newsroom.js'

/** Commands that take a tenth of a second are run so often and their costs divided: the clock ticks in hundredths. */
const OFTEN = 5

/** Runs the command; `result`: what it said as JSON. */
async function facing(root, words, options = {}) {
  const command = [FACING, ...words, '--root', root, '--format', 'json', '--lang', 'en']
  const cost = await measured(process.execPath, command, options)
  return { ...cost, result: JSON.parse(cost.stdout) }
}

/** A build of everything, one in which nothing changed, one in which a paragraph did. */
export async function buildJob(pairs, scratch) {
  const root = await makeNewsroom(pairs, 'build', scratch)
  const site = join(root, '_site')
  const build = () => facing(root, ['build', '--out', site])
  return async () => {
    forget(root, '_site', '.facing')
    const cold = await build()
    expect(cold.result.written > cold.result.pages && cold.result.pages > 4 * pairs, `a site of ${pairs} pairs`, cold)
    const same = await build()
    expect(same.result.written + same.result.removed === 0, 'nothing written', same)
    const { page, mark } = changeParagraph(root)
    const changed = await build()
    expect(readFileSync(join(site, page, 'index.html'), 'utf8').includes(mark), `${mark} on ${page}`, changed)
    return { 'build, cold': cold, 'build, nothing changed': same, 'build, one paragraph changed': changed }
  }
}

/** A preview that starts with nothing known, a change until it is on its page, and a start when all is known. */
export async function devJob(pairs, scratch, { edits }) {
  const root = await makeNewsroom(pairs, 'dev', scratch)
  return async () => {
    forget(root, '.facing')
    const cold = await previewNewsroom(root, { edits, change: () => changeParagraph(root) })
    const warm = await previewNewsroom(root, { edits: 0 })
    return { 'dev, ready cold': cold.ready, 'dev, ready warm': warm.ready, 'dev, save to page': cold.saved }
  }
}

/** A check of everything, one in which nothing changed, one in which a paragraph did. */
export async function checkJob(pairs, scratch) {
  const root = await makeNewsroom(pairs, 'check', scratch)
  const check = () => facing(root, ['check'], { ends: [0, 1] })
  return async () => {
    forget(root, '.facing')
    const cold = await check()
    expect(cold.result.summary.articles === pairs, `${pairs} articles checked`, cold)
    const same = await check()
    expect(same.stdout === cold.stdout, 'the problems of the check before', same)
    changeParagraph(root)
    const changed = await check()
    expect(changed.result.summary.articles === pairs, `${pairs} articles checked`, changed)
    return { 'check, cold': cold, 'check, nothing changed': same, 'check, one paragraph changed': changed }
  }
}

/** `format --check`. */
export async function formatJob(pairs, scratch) {
  const root = await makeNewsroom(pairs, 'format', scratch)
  return async () => {
    const format = await facing(root, ['format', '--check'], { ends: [0, 1] })
    const { changed, unchanged, refused } = format.result
    expect(changed.length + unchanged === 2 * pairs && refused.length === 0, `${2 * pairs} editions read`, format)
    return { 'format --check': format }
  }
}

/** `status` of one article, and of all when all is kept. */
export async function statusJob(pairs, scratch) {
  const root = await makeNewsroom(pairs, 'status', scratch)
  const [key] = readdirSync(join(root, 'articles'))
  await facing(root, ['status'])
  return async () => {
    const status = await facing(root, ['status', key], { times: OFTEN })
    expect(
      status.result.articles.length === 1 && status.result.articles[0].article === key,
      `the row of ${key}`,
      status,
    )
    const all = await facing(root, ['status'], { times: OFTEN })
    expect(all.result.articles.length === pairs, `${pairs} articles told`, all)
    return { 'status of one article': status, 'status of all articles': all }
  }
}

/** What needs no newsroom. */
export async function wordsJob() {
  const run = (...words) => measured(process.execPath, [FACING, ...words, '--lang', 'en'], { times: OFTEN })
  return async () => {
    const [help, explain] = [await run('--help'), await run('explain', 'link-broken')]
    expect(help.stdout.includes('facing check'), 'an example', help)
    expect(explain.stdout.includes('link-broken'), 'the page of the check', explain)
    return { '--help': help, explain }
  }
}

/** Adds a sentence to the first long paragraph of the article in the middle: the path of its page, and a word on it. */
function changeParagraph(root) {
  const keys = readdirSync(join(root, 'articles')).sort()
  const file = join(root, 'articles', keys[keys.length >> 1], 'index.es.md')
  const text = readFileSync(file, 'utf8')
  const start = text.search(/\n\n\p{Lu}[^\n]{60,}/u)
  const end = text.indexOf('\n', start + 2)
  const mark = `marca${Math.random().toString(36).slice(2, 8)}`
  writeFileSync(file, `${text.slice(0, end)} Una ${mark}.${text.slice(end)}`)
  return { page: `/es/${/^slug: (.*)$/m.exec(text)[1]}/`, mark }
}

function forget(root, ...names) {
  for (const name of names) {
    const path = join(root, name)
    if (existsSync(path)) rmSync(path, { recursive: true })
  }
}

function expect(holds, what, { stdout, stderr }) {
  if (!holds) throw new Error(`Missing ${what}:\n${(stderr || stdout).slice(-2000)}`)
}

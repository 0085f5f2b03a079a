// Puts errors of every kind into real texts and tells how many the checks find, and what they tell of the texts as they are.
// Run by quality.js, compiled with the sources: `score.js SEED '{"each": 40, "only": [], "misses": false, "from": []}'`
import { aroundOf } from '../../src/checks/around-of.ts'
import { findWithin } from '../../src/checks/find-within.ts'
import { CHECKS } from '../../src/checks/index.ts'
import { tellProblems } from '../../src/checks/tell-problems.ts'
import { parseRecords } from '../../src/parse/parse-records.ts'
import { draw } from './draw.js'
import { KINDS } from './kinds/index.js'
import { mutate, poolsOf } from './mutate.js'
import { readBodies } from './read-bodies.js'
import { tableOfAlarms, tableOfFinds } from './tables.js'
import { SETTINGS, understand, windowsOf } from './windows.js'

const MOST_IN_WINDOW = 2
const [seed, said] = process.argv.slice(2)
const { each, only, misses, from } = JSON.parse(said)
const around = aroundOf({ files: { records: [] }, records: parseRecords([]), settings: SETTINGS, today: '2026-11-30' })

const TELLING = { checks: CHECKS, settings: SETTINGS, pageOf: String, language: 'en' }

const problemsIn = (understood) => tellProblems(findWithin(understood, around, CHECKS), [], TELLING)
/** What two problems of the same thing share, wherever it stands. */
const likeness = ({ check, file, message }) => `${check}|${file}|${message.replace(/:\d+(?::\d+)?/g, '')}`

const touches = ({ file, line, endLine = line }, places) =>
  places.some(({ side, first, last }) => file.endsWith(`.${side}.md`) && line <= last && endLine >= first)

/** What is told of the places that was not told before. */
function freshProblems(window, { understood, places }) {
  window.problems ??= problemsIn(window.understood)
  const known = new Map()
  for (const problem of window.problems) known.set(likeness(problem), (known.get(likeness(problem)) ?? 0) + 1)
  return problemsIn(understood).filter((problem) => {
    const left = known.get(likeness(problem)) ?? 0
    known.set(likeness(problem), left - 1)
    return left <= 0 && [problem, ...problem.related].some((at) => touches(at, places))
  })
}

/** Errors of a kind in random blocks of random windows; what was found of each. */
function scoreKind(kind, windows, pools) {
  const random = draw(seed, kind.name)
  const results = []
  const done = new Set()
  const spots = windows.flatMap((window) =>
    window.pairs.flatMap((_, index) => ['es', 'en'].map((language) => ({ window, language, index }))),
  )
  const used = new Map()
  for (const { window, language, index } of random.shuffle(spots)) {
    if (results.length === each) break
    if ((used.get(window) ?? 0) >= MOST_IN_WINDOW) continue
    const error = mutate(kind, window, language, index, pools, draw(seed, kind.name, window.key, language, index))
    if (!error || done.has(error.change)) continue
    done.add(error.change)
    used.set(window, (used.get(window) ?? 0) + 1)
    const fresh = freshProblems(window, error).map(({ check }) => check)
    const named = fresh.some((check) => kind.accepts.includes(check))
    const hit = named || fresh.some((check) => kind.also?.includes(check))
    results.push({ hit, named, fresh, key: `${window.key} ${language}`, change: error.change })
  }
  return { kind, results }
}

const articles = readBodies(from)
const windows = articles.flatMap(({ key, bodies }) => windowsOf(key, bodies))
const pools = poolsOf(windows)
const kinds = KINDS.filter(({ name }) => only.length === 0 || only.includes(name))
console.log(`${articles.length} articles, ${windows.length} windows, seed ${seed}\n`)
const scores = kinds.map((kind) => scoreKind(kind, windows, pools))
console.log(tableOfFinds(scores))
if (misses) {
  for (const { kind, results } of scores) {
    for (const { hit, key, change, fresh } of results) {
      if (!hit) console.log(`${kind.name}: ${key}\n    ${change}\n    found: ${fresh.join(', ') || 'nothing'}`)
    }
  }
}
if (only.length === 0) {
  console.log(
    tableOfAlarms(
      articles.map(({ key, bodies }) => ({ bodies, problems: problemsIn(understand(key, bodies).understood) })),
    ),
  )
}

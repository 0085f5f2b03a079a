// Holds the scores of imported documents to what each kind must reach: node .ci/judge-imports.js SCORES.json
import { readFileSync } from 'node:fs'

/** Blocks and marks that must be right, of each kind of document. */
const GOALS = {
  word: [0.998, 0.998],
  writer: [0.995, 0.99],
  'writer-html': [0.995, 0.99],
  'google-html': [0.99, 0.98],
  'google-md': [0.995, 0.99],
  page: [0.99, 0.99],
  hand: [1, 1],
}
const FACTS = 0.98

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const sum = (list, of) => list.reduce((total, one) => total + of(one), 0)
const share = (list, part) => {
  const scores = list.map((one) => one[part]).filter(Boolean)
  const all = sum(scores, ({ wanted, found }) => wanted + found)
  return all === 0 ? 1 : (2 * sum(scores, ({ hits }) => hits)) / all
}

const short = Object.entries(GOALS).flatMap(([kind, goals]) => {
  const list = results.filter(({ producer }) => producer === kind)
  return ['blocks', 'marks'].flatMap((part, index) => {
    const reached = share(list, part)
    return reached < goals[index] ? [`${kind}: ${part} ${reached.toFixed(4)}, expected ${goals[index]}`] : []
  })
})
const facts = sum(results, (one) => one.facts[0]) / sum(results, (one) => one.facts[1])
if (facts < FACTS) short.push(`facts ${facts.toFixed(4)}, expected ${FACTS}`)
const own = sum(results, (one) => one.own?.length ?? 0)
if (own > 0) short.push(`${own} problems in the form of what was written, expected none`)
for (const line of short) console.log(line)
process.exitCode = short.length > 0 ? 1 : 0

// The rows of the table with their goals, as Markdown.

/** What each row may take at most, by pairs: `cpu` and `wall` in seconds, `memory` in MB, `hugo`: times Hugo's CPU. A size without goals has those of the next larger one. */
const GOALS = {
  'build, cold': { 1000: { hugo: 8, memory: 300 }, 5000: { hugo: 8, memory: 600 } },
  'build, nothing changed': { 1000: { cpu: 0.2 }, 5000: { cpu: 0.5 } },
  // Half a second of it is the index of the search.
  'build, one paragraph changed': { 1000: { cpu: 1 }, 5000: { cpu: 1.4 } },
  'dev, ready cold': { 1000: { wall: 6 } },
  'dev, ready warm': { 1000: { wall: 1 } },
  'dev, save to page': { 100: { wall: 0.08 }, 1000: { wall: 0.1 }, 5000: { wall: 0.15 } },
  'check, cold': { 500: { wall: 3 } },
  'check, nothing changed': { 500: { cpu: 0.4 } },
  'check, one paragraph changed': { 500: { cpu: 0.5 } },
  'format --check': { 500: { cpu: 3 } },
  'status of one article': { 1000: { cpu: 0.4 } },
  'status of all articles': { 1000: { cpu: 0.5 } },
  '--help': { 0: { cpu: 0.12 } },
  explain: { 0: { cpu: 0.15 } },
}
/** Most that CPU and memory of a cold build may grow by, as exponents of the number of pairs. */
const GROWTH = { cpu: 1.05, memory: 0.6 }

const UNITS = { cpu: 's CPU', wall: 's', memory: 'MB', hugo: '× Hugo' }

/** `rows`: `{what, pairs, cpu, wall, memory}`, medians. */
export function tableOf(rows) {
  const lines = rows.map((row) => {
    const hugo = rows.find(({ what, pairs }) => what === 'Hugo' && pairs === row.pairs)
    const isBuild = row.what.startsWith('build') || !(row.what in GOALS)
    const known = { ...row, hugo: isBuild && hugo ? row.cpu / hugo.cpu : undefined }
    const cells = [row.what, row.pairs || '', ...['cpu', 'hugo', 'wall', 'memory'].map((unit) => figure(known[unit]))]
    return `| ${[...cells, ...judge(known)].join(' | ')} |`
  })
  return [
    '| what | pairs | CPU s | × Hugo | wall s | peak MB | goal | |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- | --- |',
    ...lines,
    ...growthOf(rows),
    '',
  ].join('\n')
}

function judge(row) {
  const goals = GOALS[row.what] ?? {}
  const size = Object.keys(goals)
    .map(Number)
    .find((each) => each >= row.pairs)
  const limits = Object.entries(goals[size] ?? {}).filter(([unit]) => row[unit] !== undefined)
  if (limits.length === 0) return ['', '']
  const said = limits.map(([unit, most]) => `≤ ${most} ${UNITS[unit]}`).join(', ')
  return [said, verdict(limits.every(([unit, most]) => row[unit] <= most))]
}

const verdict = (holds) => (holds ? 'pass' : '**short**')

/** Between each size of a cold build and the next. */
function growthOf(rows) {
  const cold = rows.filter(({ what }) => what === 'build, cold').sort((a, b) => a.pairs - b.pairs)
  return cold.slice(1).map((row, index) => {
    const before = cold[index]
    const exponent = (unit) => Math.log(row[unit] / before[unit]) / Math.log(row.pairs / before.pairs)
    const said = Object.keys(GROWTH).map((unit) => `${unit} ${exponent(unit).toFixed(2)}`)
    const goal = Object.entries(GROWTH).map(([unit, most]) => `${unit} ≤ ${most}`)
    const holds = Object.entries(GROWTH).every(([unit, most]) => exponent(unit) <= most)
    const what = `growth from ${before.pairs}, exponents: ${said.join(', ')}`
    return `| ${[what, row.pairs, '', '', '', '', goal.join(', '), verdict(holds)].join(' | ')} |`
  })
}

/** Three figures, no more than two after the point. */
const figure = (value) =>
  value === undefined ? '' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

// What was found and what was not, as plain tables.

const GROUPS = {
  facts: /^(?:(?:number|percent|currency|unit|date|name|acronym|term)-mismatch|weekday-impossible)$/,
  typos: /^(?:word-doubled|enumeration-duplicate|quote-unbalanced|bracket-unbalanced|opening-mark-missing)$/,
  coverage: /^(?:block-missing|block-extra|list-item-missing|(?:sentence|block|heading)-(?:missing|untranslated))$/,
}
const SEVERITIES = ['error', 'warning', 'info']

const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3))

/** Columns as wide as they need to be: the first to the left, the others to the right. */
function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at].length)))
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')
  return `${[line(all[0]), line(widths.map((width) => '-'.repeat(width))), ...all.slice(1).map(line)].join('\n')}\n`
}

/** How many errors of each kind were found: at all, by an id that names the kind, and by anything that was new there. */
export function tableOfFinds(scores) {
  const rows = scores.map(({ kind, results }) => {
    const count = (test) => results.filter(test).length
    return {
      name: kind.name,
      n: results.length,
      hits: count(({ hit }) => hit),
      named: count(({ named }) => named),
      any: count(({ fresh }) => fresh.length > 0),
    }
  })
  const sum = (field) => rows.reduce((total, row) => total + row[field], 0)
  const all = { name: 'ALL', n: sum('n'), hits: sum('hits'), named: sum('named'), any: sum('any') }
  return table(
    ['own kinds of errors', 'n', 'recall', 'by its own id', 'anything'],
    [...rows, all].map(({ name, n, hits, named, any }) => [name, n, share(hits, n), share(named, n), share(any, n)]),
  )
}

const wordsOf = (text) => (text.replace(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)/g, ' ').match(/\p{L}+/gu) ?? []).length

/** Alarms per 1,000 words of texts as they are, by subject and severity; words are the mean of both editions. */
export function tableOfAlarms(texts) {
  const words = texts.reduce((total, { bodies }) => total + (wordsOf(bodies.es) + wordsOf(bodies.en)) / 2, 0)
  const problems = texts.flatMap((text) => text.problems)
  const perThousand = (list) => ((list.length / words) * 1000).toFixed(2)
  const row = (name, list) => [
    name,
    perThousand(list),
    ...SEVERITIES.map((severity) => perThousand(list.filter((problem) => problem.severity === severity))),
  ]
  const groups = Object.entries(GROUPS).map(([name, ids]) =>
    row(
      name,
      problems.filter(({ check }) => ids.test(check)),
    ),
  )
  const title = `Alarms per 1,000 words on ${texts.length} untouched articles (${Math.round(words)} words a side)`
  return `${title}\n${table(['group', 'all', ...SEVERITIES], [...groups, row('all', problems)])}`
}

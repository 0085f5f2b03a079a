// Makes src/ground/knowledge/territory-names.ts from Unicode CLDR. Run where the package cldr-localenames-full 48.2.0 is installed:
// `node make-territory-names.mjs <folder of src/ground/knowledge>`.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(join(process.cwd(), 'package.json'))
const [, , out] = process.argv
if (out === undefined) throw new Error('Missing folder, expected where to write, as in ../src/ground/knowledge')
const MOST_EDITS = 2

const fold = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const wordsOf = (name) => (name.match(/\p{L}{4,}/gu) ?? []).map(fold)

const namesIn = (language, file) => {
  const path = require.resolve(`cldr-localenames-full/main/${language}/${file}.json`)
  return Object.values(JSON.parse(readFileSync(path, 'utf8')).main[language].localeDisplayNames)[0]
}

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]))
    row = next
  }
  return row[b.length]
}

const isNear = (es, en) => es !== en && es[0] === en[0] && distance(es, en) <= MOST_EDITS

const pairs = new Set()
for (const file of ['territories', 'languages', 'scripts']) {
  const [spanish, english] = [namesIn('es', file), namesIn('en', file)]
  for (const code of Object.keys(spanish).filter((key) => english[key] !== undefined)) {
    for (const es of wordsOf(spanish[code])) {
      for (const en of wordsOf(english[code])) if (isNear(es, en)) pairs.add(`${es}=${en}`)
    }
  }
}

const lines = [...pairs]
  .sort()
  .join(' ')
  .match(/.{1,110}(?:\s|$)/g)
  .map((line) => `  ${line.trim()}`)
writeFileSync(
  join(out, 'territory-names.ts'),
  `// Made by tools/knowledge/make-territory-names.mjs from Unicode CLDR 48.2.0 (Unicode License v3): do not edit.

/** Words of names of countries, languages and scripts that differ by one or two letters, \`spanish=english\`, without accents. */
export const TERRITORY_NAMES = \`
${lines.join('\n')}
\`
`,
)

// Makes src/ground/knowledge/country-names.ts from Unicode CLDR. Run where the package cldr-localenames-full 48.2.0 is installed:
// `node make-country-names.mjs <folder of src/ground/knowledge>`.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(join(process.cwd(), 'package.json'))
const [, , out] = process.argv
if (out === undefined) throw new Error('Missing folder, expected where to write, as in ../src/ground/knowledge')

/** Organisations, regions of the world, and names that people bear or that mean something else. */
const NOT_COUNTRIES = new Set(
  'AC AQ BL CC CP CQ CX DG EA EU EZ GE GU IC IM IO JE MF MS MU NF QO RE SH SJ TA TF TN UM UN WF XA XB ZZ'.split(' '),
)

const namesOf = (language) => {
  const path = require.resolve(`cldr-localenames-full/main/${language}/territories.json`)
  return JSON.parse(readFileSync(path, 'utf8')).main[language].localeDisplayNames.territories
}

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ *\(.*\)/, '')
    .replace('&', 'and')
    .replace(/[^a-z]+/g, '_')

const [spanish, english] = [namesOf('es'), namesOf('en')]
const lines = Object.keys(spanish)
  .filter((code) => /^[A-Z]{2}$/.test(code) && !NOT_COUNTRIES.has(code))
  .map((code) => `${code}=${plain(spanish[code])}=${plain(english[code])}`)
  .join(' ')
  .match(/.{1,110}(?:\s|$)/g)
  .map((line) => `  ${line.trim()}`)
writeFileSync(
  join(out, 'country-names.ts'),
  `// Made by tools/knowledge/make-country-names.mjs from Unicode CLDR 48.2.0 (Unicode License v3): do not edit.

/** Names of countries and territories, \`code=spanish=english\`, without accents; \`_\` stands between words. */
export const COUNTRY_NAMES = \`
${lines.join('\n')}
\`
`,
)

import { expect, it } from 'vitest'
import { languageName } from '../../../src/ground/messages/language-name.ts'
import { quote } from '../../../src/ground/messages/quote.ts'

it.each([
  ['infobea', '`infobea`'],
  ['', '``'],
  ['a`b', "`a'b`"],
  ['Niño 👩🏽', '`Niño 👩🏽`'],
  ['ok\u001b[31m', '`okU+001B[31m`'],
  ['el\u202etren', '`elU+202Etren`'],
  ['uno\ndos\u2028tres', '`unoU+000AdosU+2028tres`'],
  ['x'.repeat(80), `\`${'x'.repeat(80)}\``],
  ['x'.repeat(81), `\`${'x'.repeat(79)}…\``],
  ['🚲'.repeat(81), `\`${'🚲'.repeat(79)}…\``],
])('quotes %j', (value, expected) => {
  expect(quote(value)).toBe(expected)
})

it.each([
  ['es', 'en', 'Spanish'],
  ['en', 'es', 'inglés'],
  ['pt', 'es', 'portugués'],
  ['xyz', 'en', 'xyz'],
] as const)('names the language %s in %s', (code, into, expected) => {
  expect(languageName(code, into)).toBe(expected)
})

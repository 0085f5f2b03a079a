import { expect, it } from 'vitest'
import { keepTogether } from '../../../src/ground/text/keep-together.ts'

/** `_` stands for the joiner. */
it.each([
  ['—Ya es tarde —dijo Ana—. Vámonos.', '—_Ya es tarde —_dijo Ana_—. Vámonos.'],
  ['—¿Quién —preguntó— vino?', '—_¿Quién —_preguntó_— vino?'],
  ['the river—or what is left of it—ends here', 'the river_—or what is left of it_—ends here'],
  ['(—dijo)', '(—_dijo)'],
  // What an emphasis stands before or behind.
  ['y respondió —', 'y respondió —_'],
  ['—, y calló', '_—, y calló'],
  ['one — two', 'one — two'],
  ['1990–2000, co-author', '1990–2000, co-author'],
])('keeps dashes of %j with their words', (text, kept) => {
  expect(keepTogether(text).replaceAll('\u2060', '_')).toBe(kept)
})

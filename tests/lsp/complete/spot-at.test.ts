import { expect, it } from 'vitest'
import { spotAt } from '../../../src/lsp/complete/spot-at.ts'

/** What is being typed at the end of a text. */
const at = (text: string) => {
  const spot = spotAt(text.split('\n'))
  return spot && [spot.part, spot.path.join('.'), spot.typed, spot.others.join()]
}

it.each([
  ['a first key', 'ti', 'key', '', 'ti', ''],
  ['a key after others', 'title: X\nslug: x\nda', 'key', '', 'da', 'title,slug'],
  ['nothing yet', 'title: X\n', 'key', '', '', 'title'],
  ['a value', 'method: ma', 'value', 'method', 'ma', ''],
  ['a value of several words', 'title: The ni', 'value', 'title', 'The ni', ''],
  ['a key within another', 'original:\n  la', 'key', 'original', 'la', ''],
  ['a second key within another', 'original:\n  language: es\n  ou', 'key', 'original', 'ou', 'language'],
  ['a value within another', 'original:\n  outlet: in', 'value', 'original.outlet', 'in', ''],
  ['a key after a mapping', 'original:\n  language: es\nto', 'key', '', 'to', 'original'],
  ['a key of brackets', 'original: {language: es, ou', 'key', 'original', 'ou', 'language'],
  ['a value in brackets', 'original: {language: es, outlet: in', 'value', 'original.outlet', 'in', ''],
  ['an item', 'authors: [an', 'value', 'authors.*', 'an', ''],
  ['a second item', 'authors: [ana-ruiz, to', 'value', 'authors.*', 'to', 'ana-ruiz'],
  ['an item over lines', 'authors: [\n  ana-ruiz,\n  to', 'value', 'authors.*', 'to', 'ana-ruiz'],
  ['a key behind brackets over lines', 'authors: [\n  ana-ruiz\n]\nto', 'key', '', 'to', 'authors'],
  ['a list within brackets', 'allow: [{check: spacing, bl', 'key', 'allow.*', 'bl', 'check'],
  ['an item of a list', 'authors:\n  - an', 'key', 'authors.*', 'an', ''],
  ['the key of an item', 'allow:\n  - ch', 'key', 'allow.*', 'ch', ''],
  ['the value of an item', 'allow:\n  - check: sp', 'value', 'allow.*.check', 'sp', ''],
  ['a second key of an item', 'allow:\n  - check: spacing\n    bl', 'key', 'allow.*', 'bl', 'check'],
  ['a second item of a list', 'allow:\n  - check: spacing\n    reason: x\n  - ch', 'key', 'allow.*', 'ch', ''],
  ['a list without indent', 'allow:\n- check: spacing\n  bl', 'key', 'allow.*', 'bl', 'check'],
  ['a key after a list without indent', 'allow:\n- check: spacing\nto', 'key', '', 'to', 'allow'],
  ['quoted keys', '"title": x\nbios:\n  \'ana-ruiz\': x\n  to', 'key', 'bios', 'to', 'ana-ruiz'],
  ['a colon within a value', 'title: a: b\nsl', 'key', '', 'sl', 'title'],
  ['brackets between quotation marks', 'title: "[a"\nsl', 'key', '', 'sl', 'title'],
  ['comments and blank lines', '# first: x\ntitle: X\n\n# second\nsl', 'key', '', 'sl', 'title'],
  [
    'a text over lines before',
    'description: >\n  It says: nothing.\n  - and goes on\nsl',
    'key',
    '',
    'sl',
    'description',
  ],
])('knows %s', (_, text, ...expected) => expect(at(text)).toEqual(expected))

it.each([
  ['a comment', 'title: X\n# ti'],
  ['a text over lines', 'description: >\n  It sa'],
  ['behind brackets', 'authors: [ana-ruiz] '],
  ['behind the mark of a text over lines', 'description: |'],
])('knows that nothing is to be typed in %s', (_, text) => expect(at(text)).toBeUndefined())

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formatText, parseText } from '../../../src/write/format/format-text.ts'
import { sameTree } from '../../../src/write/same-tree.ts'
import { madeUpBodies } from '../../support/made-up-bodies.ts'

const inFile = (body: string, yaml = 'title: T\n') => `---\n${yaml}---\n\n${body}`
const formatted = (text: string): string => {
  const result = formatText(text)
  if ('unformatted' in result) throw new Error(result.unformatted)
  return result.text
}

describe('formatText of a body', () => {
  it.each([
    ['bullets', '* uno\n* dos\n', '- uno\n- dos\n'],
    ['indents of items', '-   uno\n\n    más\n-   dos\n', '- uno\n\n  más\n- dos\n'],
    ['marks of numbers', '1) uno\n2) dos\n', '1. uno\n2. dos\n'],
    ['emphasis', '_uno_ y __dos__ y ___tres___\n', '*uno* y **dos** y ***tres***\n'],
    ['underlined headings', 'Uno\n===\n\nDos\n---\n', '# Uno\n\n## Dos\n'],
    ['closed headings', '## Uno ##\nDos\n', '## Uno\n\nDos\n'],
    ['fences', '~~~ js\nx  \n~~~\n', '```js\nx  \n```\n'],
    ['indented code', 'Uno\n\n    x\n', 'Uno\n\n```\nx\n```\n'],
    ['code that holds fences', '~~~\n```\n~~~\n', '````\n```\n````\n'],
    ['rules', 'Uno\n\n* * *\n\nDos\n', 'Uno\n\n---\n\nDos\n'],
    ['hard breaks', 'Uno  \ndos\n', 'Uno\\\ndos\n'],
    ['spaces at the ends of lines', 'Uno \ndos \n', 'Uno\ndos\n'],
    ['blank lines', '\n\n\nUno\n\n\n\nDos\n\n\n', 'Uno\n\nDos\n'],
    ['tables', '|a|b|\n|-|:-:|\n|c\\|d|\n', '| a | b |\n| --- | :---: |\n| c\\|d |\n'],
    ['quotations', '>uno\ndos\n', '> uno\n> dos\n'],
    ['notes', 'Uno.[^1]\n\n[^1]:   dos\n\n      tres\n', 'Uno.[^1]\n\n[^1]: dos\n\n    tres\n'],
  ])('has one form of %s', (_what, before, after) => expect(formatted(inFile(before))).toBe(inFile(after)))

  it.each([
    [
      'no end of a line',
      'Una línea corta\ny una línea más larga que la otra, de más de ochenta caracteres en total, como todas.\n',
    ],
    ['words with marks in them', 'snake_case, 2*3, AT&T, [sic], ~5 km, 3 < 4, a.b@c\n'],
    ['escapes and references', '1\\. Uno \\*dos\\* &mdash; tres&nbsp;cuatro\n'],
    ['addresses', 'En https://a.example/x_y_z y <https://b.example> y www.c.example (ana@d.example).\n'],
    ['targets and titles', '[a](<b c> \'t\') [d][e] ![f](g.jpg "h")\n\n[e]: https://e.example/?a=1&b=2\n'],
    ['code', '`a`, ``b`c``\n'],
    ['emphasis that another mark would end', '_2*3_ y **_a_ b**\n'],
    ['HTML', '<b>uno</b>\n\n<!-- dos -->\n'],
    ['two lists side by side', '- a\n\n* b\n'],
    ['a line that begins like an item', 'Uno\n      - dos\n', 'Uno\n\\- dos\n'],
    [
      'numbers of lists',
      '1986. a\n1990. b\n\n---\n\n1) a\n3) b\n7) c\n',
      '1986. a\n1990. b\n\n---\n\n1. a\n3. b\n7. c\n',
    ],
    ['lists that are left to count', '1. a\n1. b\n1. c\n'],
    ['digits as they are', '0. a\n5. b\n\n---\n\n08. a\n\n09. b\n\n    más\n\n10. c\n'],
    [
      'numbers of lists in lists, quotations and notes',
      '- a\n\n  7. b\n  5. c\n\n> 1990. d\n> 1986. e[^1]\n\n[^1]: f\n\n    3. g\n    1. h\n',
    ],
    ['numbers of tasks and of empty items', '3. [x] a\n1. [ ] b\n7.\n9. c\n'],
  ])('keeps %s', (_what, before, after = before) => expect(formatted(inFile(before))).toBe(inFile(after)))

  it('keeps what pieces of Markdown in any order say, and is done at once', () => {
    const results = madeUpBodies(200).map((body) => {
      const text = inFile(body)
      const result = formatText(text)
      if ('unformatted' in result) return result.unformatted
      const [before, after] = [parseText(text), parseText(result.text)]
      expect(before && after && sameTree(before.body, after.body), body).toBe(true)
      expect(formatted(result.text)).toBe(result.text)
      return 'formatted'
    })
    expect(results.filter((result) => result === 'formatted').length / results.length).toBeGreaterThan(0.9)
  })
})

const LONG = ['a', 'b', 'c', 'd'].map((name) => `/2019/05/12/${name}-un-camino-que-es-largo/`)

describe('formatText of front matter', () => {
  it.each([
    ['the order of keys, unknown ones last', 'slug: s\nmine: 1\ntitle: T\n', 'title: T\nslug: s\nmine: 1\n'],
    [
      'the order in mappings and lists',
      'allow:\n- reason: R\n  check: spacing\nphoto: {alt: A, file: f.jpg}\n',
      'photo: {file: f.jpg, alt: A}\nallow:\n  - check: spacing\n    reason: R\n',
    ],
    ['lists of words', 'authors:\n- ana\n- eva\ntopics: [ a,  b ]\n', 'authors: [ana, eva]\ntopics: [a, b]\n'],
    [
      'lists that no line holds, and those with comments',
      `aliases: [${LONG.join(', ')}]\ntopics:\n  # the first\n  - a\n  - b\n`,
      `aliases:\n${LONG.map((path) => `  - ${path}\n`).join('')}topics:\n  # the first\n  - a\n  - b\n`,
    ],
    [
      'texts that were folded',
      'title: >-\n  Uno\n  dos\ndescription: "Uno\n  dos: \\\n  tres"\nlicense: |-\n  MIT\nbios:\n  ana: uno\n    dos\n',
      'title: Uno dos\ndescription: "Uno dos: tres"\nlicense: MIT\nbios:\n  ana: uno dos\n',
    ],
    [
      'texts of several lines',
      'title: T\ndescription: >-\n  Uno\n  dos\n\n  tres\nbios:\n  ana: "uno\\ndos"\n',
      'title: T\ndescription: |-\n  Uno dos\n  tres\nbios:\n  ana: "uno\\ndos"\n',
    ],
    [
      'quotation marks, which stand where they are needed',
      'title: \'T: "U"\'\ndescription: "D"\nslug: \'007\'\ndate: "2026-03-12"\nlicense: \'No: es\'\n',
      'title: \'T: "U"\'\ndescription: D\nslug: "007"\ndate: 2026-03-12\nlicense: "No: es"\n',
    ],
    [
      'keys that may be left out, where a program says that there is nothing',
      'title: ""\nupdated: null\nlocale: ~\ndraft: false\ntopics: []\npermission: {}\nphoto:\n  file: f.jpg\n  caption: \'\'\noriginal:\n  outlet: ""\n',
      'title: ""\nphoto:\n  file: f.jpg\n',
    ],
    ['spaces', 'title:   T\noriginal:\n    language:  es\n', 'title: T\noriginal:\n  language: es\n'],
    [
      'comments, which go with their key',
      '# the slug\nslug: s # mine\n\n# the title\ntitle: T\n',
      '# the title\ntitle: T\n# the slug\nslug: s # mine\n',
    ],
  ])('has one form of %s', (_what, before, after) => {
    expect(formatted(inFile('A\n', before))).toBe(inFile('A\n', after))
  })

  it.each([
    ['escapes', 'title: "T\\u202e: U"\n'],
    ['dates, numbers and what looks like one', 'title: 007\ndate: 2026-03-12\ndraft: true\n'],
    ['the lines of long texts', 'corrections:\n  - date: 2026-01-02\n    text: |\n      tres\n      cuatro\n'],
    ['empty values that are needed', 'title:\nslug: ~\n'],
    ['keys that wait for a value', 'title:\ntranslators:\nphoto:\n  alt:\n  caption:\n'],
    ['what nobody knows', 'title: T\nmine: []\nyours: ""\n'],
    ['lists with comments', 'title: T\nauthors: [ana] # and others\ntopics:\n  - a # the first\n  - b\n'],
    ['empty values with a comment', 'title: T\ncaption: "" # later\n'],
    ['keys that stand twice', 'title: T\ntitle: U\n'],
    ['hashtags', 'title: T #1\n'],
  ])('keeps %s', (_what, yaml) => expect(formatted(inFile('A\n', yaml))).toBe(inFile('A\n', yaml)))
})

describe('formatText', () => {
  it.each([
    ['no front matter', 'Uno\n'],
    ['YAML that is none', '---\ntitle: [\n---\n'],
    ['a text too deep for the parser', inFile(`${'> '.repeat(70)}uno\n`)],
  ])('leaves %s as it is', (_what, text) => expect(formatText(text)).toEqual({ unformatted: 'unread' }))

  it('has nothing to do in the articles of this repository', () => {
    const folder = fileURLToPath(new URL('../../../articles', import.meta.url))
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(files.filter((_, index) => formatted(texts[index] ?? '') !== texts[index])).toEqual([])
  })
})

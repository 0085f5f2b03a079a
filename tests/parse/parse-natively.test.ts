import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseWithRemark } from '../../src/parse/parse-body.ts'
import { parseNatively } from '../../src/parse/parse-natively.ts'
import { splitFrontMatter } from '../../src/parse/split-front-matter.ts'
import { decodeText } from '../../src/read/decode-text.ts'
import { madeUpBodies } from '../support/made-up-bodies.ts'

/** Without what is undefined, which one parser writes and the other leaves out. */
const plain = (root: Root | undefined): unknown => root && JSON.parse(JSON.stringify(root))

/** As `parseBody` hands it over: a body with blank space in place of its front matter. */
function bodyOf(file: string): string[] {
  const decoded = decodeText(readFileSync(file))
  const parts = 'text' in decoded ? splitFrontMatter(decoded.text) : { fault: true }
  if (!('body' in parts)) return []
  const { line, offset } = parts.bodyStart
  return [' '.repeat(offset - line + 1) + '\n'.repeat(line - 1) + parts.body]
}

const editionsBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /index\.(?:es|en)\.md$/.test(path))
        .map((path) => join(folder, path))
    : []

describe('parseNatively', () => {
  it.each([
    ['nothing', ''],
    ['paragraphs', 'Uno\ndos  \ntres.\n\nCuatro.\n'],
    ['blank space before the body', '                 \n\n\n\n## Uno\n'],
    ['a rule at the beginning, which is no front matter', '---\na: b\n---\n\nUno\n'],
    ['headings', '# Uno\n\n## Dos ##\n\nTres\n====\n\nCuatro\n---\n'],
    ['emphasis', '*a* **b** ***c*** _d_ __e__ ~~f~~ a_b_c 2*3*4 **«hola»**a **a «b»** c'],
    ['Spanish and typography', '¿Quién? —dijo—. «Año», “cita” ‘x’ 5 % 1.234,5 €… ñ*ñ*ñ'],
    ['characters of two units', '😀 uno 😀\n\n- 𝒳 [dos](a "😀") tres\n'],
    ['other scripts', 'Москва и Киев, *a* 東京\n'],
    ['links and pictures', '[a](b) [c](https://x.org/d_e "f") ![j](k.jpg \'l\') [![m](n)](o)\n'],
    ['brackets that are none', '[sic] a [b] (c) [d](e f)\n'],
    ['lists', '- a\n- b\n  - c\n\n    d\n- e\n\n3. f\n4. g\n\n* h\n\n* i\n'],
    ['quotations', '> a\n> b\n\nc\n\n> d\ne\n>\n> f\n'],
    ['code', '`a` ``b ` c``\n\n```js\nd\n\ne\n```\n\n~~~\nf\n'],
    ['tables', '| a | b |\n|:--|--:|\n| c | `d` |\n| e |\n\na | b\n-|-\nc | d\n'],
    ['notes', 'a[^1] b[^nota]\n\n[^1]: c *d*\n\n[^nota]: e\n[^2]: f\n'],
    ['rules', 'a\n\n***\n\n- - -\n\n___\n'],
    ['references to characters', 'R&D &amp; &copy; &#65; &#x1F600; &nbsp; &no; &#0;\n'],
  ])('gives the tree of remark for %s', (_what, body) => {
    expect(plain(parseNatively(body))).toEqual(plain(parseWithRemark(body)))
  })

  it.each([
    ['bare addresses', 'www.example.org'],
    ['bare addresses of no host', 'http://.a'],
    ['mail addresses', 'Uno /a@example.org'],
    ['escapes', '\\**b**'],
    ['HTML below a note', '[^n]: s\n<br>\n'],
    ['HTML below a table', 'a|b\n-|-\n<br>'],
    ['boxes of tasks', '- [x] *a*'],
    ['marks beside each other', '*_*o'],
    ['marks beside what one takes for punctuation', '😀*[*'],
    ['marks beside white space that only one knows', '_i_\ufeff'],
    ['control characters', '\0 a \x7f'],
    ['half characters', '\ud83d'],
    ['labels over lines in a list', '- a [b\n  c][]\n\n[b c]: d\n'],
    ['open code in a list', '* `\n  _s_'],
    ['open brackets in a list', '- [\n  a'],
    ['lists in quotations', '>* *\n>'],
    ['quotations in quotations', '>>\n>\n'],
    ['notes in quotations', '>[^n]:q\n>'],
    ['notes within notes', '[^1]:[^n]:'],
    ['notes that begin with a mark', '$\n[^n]:-'],
    ['notes of several lines', '[^n]: a\n    b\n'],
    ['tables that follow a list', '- a\n  -|\na|b\n-|-'],
    ['paragraphs cut in two', 'c\n)\n- |'],
    ['code in a list', '- ```\n*]'],
    ['words after a fence', '~~~,  '],
  ])('leaves %s to remark', (_what, body) => expect(parseNatively(body)).toBeUndefined())

  it('gives the tree of remark, or none, for bodies that no one would write', () => {
    const bodies = madeUpBodies(1500)
    const taken = bodies.filter((body) => {
      const root = parseNatively(body)
      if (root) expect(plain(root), JSON.stringify(body)).toEqual(plain(parseWithRemark(body)))
      return root
    })
    expect(taken.length).toBeGreaterThan(200)
  })

  it.each(['articles', 'pages', '../shared/corpora/programming-historian', '../shared/corpora/metadocencia'])(
    'gives the tree of remark, or none, for the bodies of %s',
    (folder) => {
      const bodies = editionsBelow(folder).flatMap(bodyOf)
      expect(bodies.length > 0).toBe(existsSync(folder))
      for (const body of bodies) {
        const root = parseNatively(body)
        if (root) expect(plain(root)).toEqual(plain(parseWithRemark(body)))
      }
    },
  )
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { renderPage } from '../../../layouts/index.ts'
import { openNewsroom } from '../../../src/pipeline.ts'
import { ELEMENTS } from '../../../src/publish/check-site/element-kinds.ts'
import { corpusAt } from '../../support/corpora.ts'
import { isReadAlike } from '../../support/html-reading.ts'
import { TODAY } from '../../support/newsroom.ts'
import { renderedOf, renderedWith } from '../../support/rendered.ts'
import { randomFrom } from '../../sync/random-edits.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Every page of a newsroom: its path and HTML. */
function* pagesOf(root: string): Iterable<[path: string, html: string]> {
  const { pages } = renderedOf(openNewsroom(root, TODAY), true)
  for (const page of pages) yield [page.path, renderPage(page)]
}

const NEWSROOMS: [says: string, root: string][] = [
  ['the newsroom of this repository', ROOT],
  ['what is hard to set', join(ROOT, 'tests', 'fixtures', 'hard-to-set')],
  ['the corpus programming-historian', corpusAt('programming-historian')],
  ['the corpus metadocencia', corpusAt('metadocencia')],
]

describe('pages of ours are read as a parser reads them, nearly all without one', () => {
  for (const [says, root] of NEWSROOMS) {
    test.skipIf(!existsSync(root))(
      says,
      () => {
        const pages = [...pagesOf(root)]
        const strange = pages.filter(([path, html]) => !isReadAlike(html, path))
        expect(strange.length).toBeLessThan(1 + pages.length / 50)
      },
      240_000,
    )
  }
})

const page = (body: string): string =>
  `<!DOCTYPE html>\n<html lang="es"><head><title>T</title></head><body>${body}</body></html>`

/** Elements in each other as they come, each with its end tag. */
function tree(random: () => number, depth = 0): string {
  const names = [...ELEMENTS.keys(), ...FOREIGN]
  const name = names[Math.floor(random() * names.length)] ?? 'p'
  const kind = ELEMENTS.get(name)
  const start = `<${name} id="${name}${Math.floor(random() * 9)}">`
  if (kind?.isVoid) return start
  const inner = Array.from({ length: Math.floor(random() * (5 - depth)) }, () => tree(random, depth + 1)).join('')
  return `${start}${kind?.isText || random() < 0.3 ? 'x' : inner}</${name}>`
}

const FOREIGN = ['svg', 'math', 'template', 'select', 'option', 'nobr', 'iframe', 'center', 'head', 'body', 'frameset']

test('elements in any order are read as a parser reads them, or not at all', () => {
  const random = randomFrom(1)
  const trees = Array.from({ length: 20_000 }, () => page(tree(random) + tree(random)))
  const plain = trees.filter((html) => isReadAlike(html, html))
  expect(plain.length).toBeGreaterThan(2_000)
  expect(plain.length).toBeLessThan(18_000)
})

/** What a page may have that ours have not, and what ours have in places where they have it not. */
const STRANGE = [
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<li>',
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '<b>',
    '</b>',
    '<a href="/x/">',
    '</a>',
  ],
  ...[
    '<br>',
    '<br/>',
    '</br>',
    '<hr>',
    '<h2>',
    '</h2>',
    '<!-- -->',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?x',
    '</',
    '<',
    '>',
    '"',
  ],
  ...[
    "'",
    '&',
    '&amp;',
    '&amp',
    '&notin;',
    '&#0;',
    '&#x80;',
    '&#xD800;',
    '&#38;',
    ' ',
    '\n',
    '\t',
    '\r',
    '\0',
    '\f',
    '\u00a0',
    '=',
  ],
  ...[
    ' id="x"',
    " id='x'",
    ' id=x',
    ' ID="x"',
    ' id',
    ' lang="en"',
    ' lang',
    '/',
    '<svg>',
    '</svg>',
    '<template>',
    '</template>',
  ],
  ...[
    '<script>',
    '</script>',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea>',
    '<head>',
    '</head>',
    '<body>',
    '</body>',
  ],
  ...[
    '<html lang="en">',
    '</html>',
    '<form>',
    '</form>',
    '<button>',
    '<select>',
    '<option>',
    '<plaintext>',
    '<noscript>',
    '</noscript>',
    '</NOSCRIPT>',
    '<P>',
    'x',
  ],
]

test('pages that were edited anywhere are read as a parser reads them, or not at all', () => {
  const random = randomFrom(2)
  const below = (end: number) => Math.floor(random() * end)
  const edited = (html: string): string => {
    const at =
      random() < 0.5 ? below(html.length) : html.indexOf(['<', '>', '"', ' '][below(4)] ?? '', below(html.length))
    const from = Math.max(at, 0)
    const to = from + (random() < 0.5 ? 0 : below(random() < 0.9 ? 8 : 800))
    const elsewhere = below(html.length)
    const piece = random() < 0.8 ? STRANGE[below(STRANGE.length)] : html.slice(elsewhere, elsewhere + below(200))
    return html.slice(0, from) + (random() < 0.2 ? '' : piece) + html.slice(to)
  }
  let plain = 0
  for (const page of renderedWith().pages) {
    const html = renderPage(page)
    for (let count = 0; count < 100; count++) {
      const changed = random() < 0.7 ? edited(html) : edited(edited(html))
      if (isReadAlike(changed, changed)) plain++
    }
  }
  expect(plain).toBeGreaterThan(200)
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, type ScalarTag, stringify, type ToStringOptions } from 'yaml'
import { formatText } from '../../../src/write/format/format-text.ts'

const FILES = ['articles', 'pages'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path}`),
)
const texts = FILES.map((path) => readFileSync(path, 'utf8'))

const AS_TEXTS = { customTags: (tags: (ScalarTag | string)[]) => tags.filter((tag) => tag !== 'timestamp') }

/** The edition as another program writes it that knows its data alone. */
const rewritten = (text: string, change: (data: Data) => Data, options: ToStringOptions): string => {
  const end = text.indexOf('\n---\n', 3)
  const data = parse(text.slice(4, end + 1), AS_TEXTS as object)
  return `---\n${stringify(change(data), options)}${text.slice(end + 1)}`
}

type Data = Record<string, unknown>
const trimLines = (code: string): string => code.replace(/ +$/gm, '')
const same = (data: Data): Data => data
const backwards = (data: Data): Data => Object.fromEntries(Object.entries(data).reverse())
const withEmpty = (data: Data): Data => ({
  locale: null,
  aliases: [],
  disclaimer: '',
  permission: {},
  ...data,
  ...(data.photo ? { photo: { url: '', license: null, ...data.photo } } : {}),
})

describe('the form of an edition that another program wrote', () => {
  it.each<[string, (text: string) => string]>([
    ['with folded texts and lists on lines', (text) => rewritten(text, same, { lineWidth: 80 })],
    ['with its texts between quotation marks', (text) => rewritten(text, same, { defaultStringType: 'QUOTE_DOUBLE' })],
    [
      'with others, and keys between them',
      (text) => rewritten(text, same, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'QUOTE_SINGLE' }),
    ],
    [
      'with blocks for its texts',
      (text) => rewritten(text, same, { defaultStringType: 'BLOCK_FOLDED', lineWidth: 60, defaultKeyType: 'PLAIN' }),
    ],
    ['with its keys in another order', (text) => rewritten(text, backwards, { indent: 4, indentSeq: false })],
    ['with keys that say nothing', (text) => rewritten(text, withEmpty, {})],
    [
      'with spaces at the ends of lines',
      (text) => text.replace(/^(title|authors|date|slug): .*/gm, '$&  ').replace(/^```[\s\S]*?^```/gm, trimLines),
    ],
    ['without a last line end', (text) => text.trimEnd()],
  ])('is what it was: %s', (_how, rewrite) => {
    const others = texts.map(rewrite)
    expect(others).not.toEqual(texts)
    for (const [index, text] of texts.entries()) {
      expect([FILES[index], formatText(others[index] ?? '')]).toEqual([FILES[index], { text }])
    }
  })
})

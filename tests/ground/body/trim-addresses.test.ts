import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/ground/body/parts-of.ts'
import { plainText } from '../../../src/ground/body/plain-text.ts'
import { parseBody } from '../../../src/parse/parse-body.ts'

const parse = (text: string) => parseBody(text, { line: 1, offset: 0 }).root

describe('a bare address', () => {
  it.each([
    ['«https://e.example/b», dijo'],
    ['“https://e.example/b”, he said'],
    ['“https://e.example/b.”'],
    ['“https://e.example/b”).'],
    ['(véase «https://e.example/b»).'],
    ['“see (https://e.example/b)”'],
    ['‹https://e.example/b›'],
    ['‘https://e.example/b’'],
    ['en https://e.example/b’s page'],
    ['y https://e.example/b… y más'],
    ['—https://e.example/b—, dijo'],
    ['https://e.example/b—dijo'],
    ['https://e.example/b– y'],
    ['«https://e.example/b»[^1]'],
    ['*«https://e.example/b»*'],
    ['- «https://e.example/b»; y'],
    ['> “https://e.example/b”'],
    ['| a |\n| - |\n| «https://e.example/b» |'],
    ['## «https://e.example/b»'],
    ['A[^1]\n\n[^1]: «https://e.example/b».'],
    ['„https://e.example/b“'],
  ])('ends before the mark: %s', (text) => {
    const root = parse(text)
    const [link] = partsOf(root).link
    expect(link?.node.url).toBe('https://e.example/b')
    expect(text.slice(link?.place.start.offset, link?.place.end.offset)).toContain('https://e.example/b')
    for (const { node } of partsOf(root).text) {
      if (node.position) expect(text.slice(node.position.start.offset, node.position.end.offset)).toBe(node.value)
    }
    expect(plainText(root)).toContain(text.replace(/^.*?(https:\S+).*$/s, '$1').replace(/\[\^1\]|\*$/, ''))
  })

  it.each([
    ['marks of ASCII', 'https://e.example/b). https://e.example/c', ['https://e.example/b', 'https://e.example/c']],
    ['hosts alone', '«www.e.example», «https://e.example»', ['http://www.e.example', 'https://e.example']],
    ['two in a row', '«https://a.example/b» «https://c.example/d»', ['https://a.example/b', 'https://c.example/d']],
    ['marks that it opens itself', 'https://e.example/«b»', ['https://e.example/«b»']],
    ['a dash within', 'https://e.example/1936–1939', ['https://e.example/1936–1939']],
    [
      'what stands in brackets',
      '<https://e.example/b»> [x](https://e.example/b»)',
      ['https://e.example/b»', 'https://e.example/b»'],
    ],
    ['addresses of mail', '«ana@e.example»', ['mailto:ana@e.example']],
  ])('is what it was with %s', (_what, text, urls) =>
    expect(partsOf(parse(text)).link.map(({ node }) => node.url)).toEqual(urls),
  )
})

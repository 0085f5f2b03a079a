import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/ground/body/parts-of.ts'
import { parseBody } from '../../src/parse/parse-body.ts'

const FRONT = '---\ntitle: Uno\n---\n'
const parse = (body: string) => parseBody(FRONT + body, { line: 4, offset: FRONT.length })

describe('parseBody', () => {
  it('gives places that count from the beginning of the file', () => {
    const body = '\n## Quién\n\nUno [dos](https://example.org/).\n'
    const { root } = parse(body)
    expect(root.children.map(({ type, position }) => [type, position?.start, position?.end])).toEqual([
      ['heading', { line: 5, column: 1, offset: 20 }, { line: 5, column: 9, offset: 28 }],
      ['paragraph', { line: 7, column: 1, offset: 30 }, { line: 7, column: 33, offset: 62 }],
    ])
    const [link] = partsOf(root).link
    const text = FRONT + body
    expect(text.slice(link?.place.start.offset, link?.place.end.offset)).toBe('[dos](https://example.org/)')
  })

  it('begins where the front matter ends, however its lines look', () => {
    const { root } = parse('# Uno\n    código\n')
    expect(root.children.map(({ type }) => type)).toEqual(['heading', 'code'])
  })

  it('reads tables, notes, strikethrough and bare addresses', () => {
    const { root } = parse('| a |\n|---|\n| b |\n\n~~c~~ www.example.org d[^1]\n\n[^1]: d\n')
    const { link, footnoteReference, footnoteDefinition } = partsOf(root)
    expect(root.children[0]?.type).toBe('table')
    expect(link.map(({ node }) => node.url)).toEqual(['http://www.example.org'])
    expect(footnoteReference[0]?.node.identifier).toBe(footnoteDefinition[0]?.node.identifier)
  })

  it('gives an empty tree and the reason where a body is too much for it', () => {
    const { root, faults } = parse(`Uno.\n\n${'> '.repeat(4000)}fin`)
    expect(root.children).toEqual([])
    expect(faults.map(({ check, place }) => [check, place?.start.line])).toEqual([['nesting-too-deep', 6]])
  })
})

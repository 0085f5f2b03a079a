import { describe, expect, it } from 'vitest'
import { imagesOf, linksOf } from '../../../src/ground/body/links-of.ts'
import { editionOf } from '../../support/edition-of.ts'

const FOLDER = { kind: 'article', key: 'night-bus' } as const

describe('linksOf', () => {
  it.each([
    ['[a](b.jpg)', ['b.jpg']],
    ['[a *b* `]( `](<b c.jpg> "t (x)")', ['<b c.jpg>']],
    ["[a](  https://example.org/a_(b)  't')", ['https://example.org/a_(b)']],
    ['[![c](d.jpg)](e.jpg)', ['e.jpg']],
    ['<https://example.org/> and www.example.org', ['<https://example.org/>', 'www.example.org']],
    ['[a][b]\n\n[b]:\n  https://example.org/ "t"', ['https://example.org/']],
    ['[a]()', ['[a]()']],
    ['![a][b]\n\n[b]: b.jpg', []],
    ['![a][b] [c][b]\n\n[b]: b.jpg', ['b.jpg']],
  ])('finds the addresses of %j', (markdown, addresses) => {
    const { edition, source } = editionOf(markdown)
    expect(linksOf(edition, FOLDER).map(source)).toEqual(addresses)
  })
})

describe('imagesOf', () => {
  it('finds pictures in reading order, with the addresses of their definitions', () => {
    const { edition, source } = editionOf('![a [b](c)](d.jpg "t") ![e][f] ![](g.jpg) ![h][nada]\n\n[f]: f.jpg \'u\'')
    const images = imagesOf(edition, FOLDER)
    expect(images.map(({ url, alt, title }) => [url, alt, title])).toEqual([
      ['d.jpg', 'a b', 't'],
      ['f.jpg', 'e', 'u'],
      ['g.jpg', '', undefined],
    ])
    expect(images.map(source)).toEqual(['d.jpg', '![e][f]', 'g.jpg'])
  })
})

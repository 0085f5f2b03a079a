import { describe, expect, it } from 'vitest'
import { composeBody, composeStandalone } from '../../../src/render/compose/compose-body.ts'
import { composeRows } from '../../../src/render/compose/compose-rows.ts'
import { madeUpBodies } from '../../support/made-up-bodies.ts'
import { BODY_SITE, renderedFrom } from '../../support/render-markdown.ts'

const blocksOf = (markdown: string) => renderedFrom(markdown).editions.es?.blocks

describe('renderArticle', () => {
  it('leaves open what the article cannot know, and nothing else', () => {
    expect(blocksOf('Un ![a](b.jpg), [c](../d/index.en.md#e "f") y [g](#h).[^i]\n\n## H\n\n[^i]: J 1 %.')).toEqual([
      {
        kind: 'paragraph',
        text: 'Un a, c y g.',
        html: [
          'Un ',
          { kind: 'picture', name: 'b.jpg', alt: 'a' },
          ', ',
          {
            kind: 'link',
            to: { kind: 'edition', folder: { kind: 'article', key: 'd' }, language: 'en', fragment: 'e' },
            attributes: ' title="f" hreflang="en"',
            html: ['c'],
          },
          ' y ',
          { kind: 'link', to: { kind: 'block', index: 1 }, attributes: '', html: ['g'] },
          '.',
          { kind: 'mark', note: 1 },
        ],
      },
      { kind: 'heading', depth: 2, text: 'H', html: ['H'] },
      {
        kind: 'footnote',
        text: 'J 1 %.',
        html: ['<p>J 1', { kind: 'space' }, '%.', { kind: 'back' }, '</p>'],
        note: { number: 1, marks: 1 },
      },
    ])
  })

  it('tells apart what stands around blocks, and which lists their items are of', () => {
    const { lines, blocks } = renderedFrom('***\n\n4. a\n   - b\n5. c\n\n<hr>').editions.es ?? {}
    expect(lines).toEqual(['<hr>', '<ol start="4">', 0, 2, '</ol>', '<p>&lt;hr></p>'])
    expect(blocks).toEqual([
      {
        kind: 'item',
        depth: 1,
        text: 'a',
        html: ['a', { kind: 'below', lines: ['<ul>', 1, '</ul>', ''] }],
        list: { tag: 'ol', number: 4 },
        before: '<hr>',
        after: '<p>&lt;hr></p>',
      },
      { kind: 'item', depth: 2, text: 'b', html: ['b'], list: { tag: 'ul', number: 1 } },
      { kind: 'item', depth: 1, text: 'c', html: ['c'], list: { tag: 'ol', number: 5 } },
    ])
  })

  it('says what others ask of a body', () => {
    expect(
      renderedFrom('## Dos palabras\n\n![a](a.jpg)\n\n[b](b.jpg) [c](c.pdf)\n\n> ## Nada').editions.es,
    ).toMatchObject({
      words: 6,
      headings: [['dos-palabras', 0]],
      shown: ['a.jpg'],
      linked: ['b.jpg', 'c.pdf'],
    })
  })

  it('gives data that can be kept as JSON', () => {
    for (const markdown of madeUpBodies(150)) {
      const rendered = renderedFrom(markdown)
      const kept = JSON.parse(JSON.stringify(rendered))
      expect(kept).toEqual(rendered)
      expect(composeBody(kept, 'es', BODY_SITE, undefined)).toBe(composeBody(rendered, 'es', BODY_SITE, undefined))
      expect(composeStandalone(kept, 'es', BODY_SITE, '/x/')).toBe(composeStandalone(rendered, 'es', BODY_SITE, '/x/'))
      expect(composeRows(kept, BODY_SITE)).toEqual(composeRows(rendered, BODY_SITE))
    }
  })
})

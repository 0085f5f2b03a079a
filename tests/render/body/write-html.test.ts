import type { Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { describe, expect, it } from 'vitest'
import { parseBody } from '../../../src/parse/parse-body.ts'
import { element, marked, text } from '../../../src/render/body/element.ts'
import { SCHEMA } from '../../../src/render/body/schema.ts'
import { writeHtml } from '../../../src/render/body/write-html.ts'
import { madeUpBodies } from '../../support/made-up-bodies.ts'

const safe = (markdown: string): Root =>
  sanitize(toHast(parseBody(markdown, { line: 1, offset: 0 }).root), SCHEMA) as Root
const reference = (tree: Root) => toHtml(tree, { characterReferences: { useNamedReferences: true } })

describe('writeHtml', () => {
  it('writes what hast-util-to-html writes, and dashes that stay with their words', () => {
    const bodies = [`[a](https://example.org/?b&c "d'\`&lt;&quot;")`, ...madeUpBodies(300)]
    for (const body of bodies) {
      const tree = safe(body)
      expect(writeHtml(tree.children).join('').replaceAll('\u2060', '')).toBe(reference(tree))
    }
  })

  it.each([
    [
      'a link, its words apart',
      element(
        'p',
        {},
        text('a '),
        marked({ kind: 'link', to: { kind: 'file', name: 'b.jpg' } }, element('a', { title: '"' }, text('<c>'))),
      ),
      [
        '<p>a ',
        { kind: 'link', to: { kind: 'file', name: 'b.jpg' }, attributes: ' title="&quot;"', html: ['&lt;c>'] },
        '</p>',
      ],
    ],
    [
      'a space between a figure and its sign',
      element('p', {}, { ...text('12 % & 3 €'), data: { hasSign: true } }),
      ['<p>12', { kind: 'space' }, '% &amp; 3', { kind: 'space' }, '€</p>'],
    ],
    [
      'what is another element on facing pages',
      { ...element('h1', {}, text('a')), data: { facing: { tagName: 'h2' } } },
      [{ kind: 'either', alone: '<h1>', facing: '<h2>' }, 'a', { kind: 'either', alone: '</h1>', facing: '</h2>' }],
    ],
    [
      'what has other attributes there',
      { ...element('section', { ariaLabel: 'b' }), data: { facing: { properties: { role: 'group' } } } },
      [
        { kind: 'either', alone: '<section aria-label="b">', facing: '<section aria-label="b" role="group">' },
        '</section>',
      ],
    ],
  ])('leaves open %s', (_what, node, html) => expect(writeHtml([node])).toEqual(html))
})

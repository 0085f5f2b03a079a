import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/parse/blocks-of.ts'
import { parseBody } from '../../../src/parse/parse-body.ts'
import { contentsOf } from '../../../src/sync/block-content.ts'
import { formatText } from '../../../src/write/format/format-text.ts'
import { renderMarkdown } from '../../support/render-markdown.ts'

const NOTE = '<!-- nota: ¿«tren»\n\n   o  «ferrocarril»? -->'
const withNotes = `${NOTE}\n\nUno.\n\n- Dos\n\n  <!-- note: x -->\n\n> Tres\n>\n> <!-- nota: y -->\n\nCuatro.[^1]\n\n[^1]: Cinco.\n\n    <!-- nota: z -->\n`

describe('a note for editors', () => {
  it('stays off the page', () => {
    const html = renderMarkdown(withNotes)
    expect(html).not.toMatch(/nota|note:|&lt;/)
    expect(renderMarkdown('Uno.\n\n<!-- nota: x -->')).toBe(renderMarkdown('Uno.'))
    expect(renderMarkdown('Uno.\n\n<!-- otra cosa -->')).toContain('&lt;!-- otra cosa')
  })

  it('is no part of the blocks, nor of what they say', () => {
    const { root: body } = parseBody(withNotes, { line: 1, offset: 0 })
    const blocks = blocksOf(body)
    expect(blocks.map(({ text }) => text)).toEqual(['Uno.', 'Dos', 'Tres', 'Cuatro.', 'Cinco.'])
    expect(contentsOf({ body, blocks }).map(({ text }) => text)).toEqual([
      'Uno.',
      '- Dos',
      '> Tres',
      'Cuatro.[^]',
      '[^]: Cinco.',
    ])
  })

  it('is kept by format as it was written', () => {
    const text = `---\ntitle: T\n---\n\n${withNotes}`
    expect(formatText(text)).toEqual({ text })
  })
})

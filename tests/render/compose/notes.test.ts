import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../support/render-markdown.ts'

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
const targetsIn = (html: string) => [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)

describe('notes of a body', () => {
  it('stand at the end, with links there and back', () => {
    expect(renderMarkdown('Uno.[^a]\n\n[^a]: *Nota*.\n\nDos.')).toBe(
      '<p id="b0">Uno.<sup><a id="ref_1" href="#b2" role="doc-noteref" aria-label="Nota 1">1</a></sup></p>\n' +
        '<p id="b1">Dos.</p>\n' +
        '<section role="doc-endnotes" aria-labelledby="notes_"><h2 id="notes_">Notas</h2>' +
        '<ol><li id="b2"><p><em>Nota</em>. ' +
        '<a href="#ref_1" role="doc-backlink" aria-label="Volver al texto (1)">↑</a></p></li></ol></section>',
    )
  })

  it('speak the language of the edition', () => {
    const html = renderMarkdown('One.[^a]\n\n[^a]: Note.', 'en')
    expect(html).toContain('<h2 id="notes_">Notes</h2>')
    expect(html).toContain('aria-label="Back to the text (1)"')
  })

  it('are numbered by their first marks, each mark with a way back', () => {
    const html = renderMarkdown('Uno.[^b] Dos.[^a] Tres.[^b]\n\n[^a]: A.\n\n[^b]: B.\n\n    - fin')
    expect(html).toMatch(/href="#b1"[^>]*>1<.*href="#b2"[^>]*>2<.*href="#b1"[^>]*>1</)
    expect(html).toMatch(/href="#ref_1" [^>]*>↑<\/a> <a href="#ref_1_2" [^>]*>↑<sup>2<\/sup><\/a>/)
  })

  it('have links of different names', () => {
    const namesIn = (html: string) => [...html.matchAll(/ aria-label="([^"]*)"/g)].map(([, name]) => name)
    const text = 'Uno.[^b] Dos.[^a] Tres.[^b]\n\n[^a]: A.\n\n[^b]: B.'
    expect(namesIn(renderMarkdown(text))).toEqual([
      'Nota 1',
      'Nota 2',
      'Nota 1, mención 2',
      'Volver al texto (1)',
      'Volver al texto (1, mención 2)',
      'Volver al texto (2)',
    ])
    expect(namesIn(renderMarkdown(text, 'en'))).toContain('Back to the text (1, mention 2)')
  })

  it('may point to one another', () => {
    const html = renderMarkdown('Uno.[^a]\n\n[^a]: A.[^b]\n\n[^b]: B.[^a]')
    expect(idsIn(html)).toEqual(['b0', 'ref_1', 'notes_', 'b1', 'ref_2', 'b2', 'ref_1_2'])
    expect(targetsIn(html)).toEqual(['b1', 'b2', 'ref_1', 'ref_1_2', 'b1', 'ref_2'])
  })

  it('are left out where nothing points to them, or one of the same label came before', () => {
    const html = renderMarkdown('Uno.[^a]\n\n[^a]: Primera.\n\n[^a]: Segunda.\n\n[^c]: Sola.')
    expect(html).toContain('Primera.')
    expect(html).not.toMatch(/Segunda|Sola/)
    expect(renderMarkdown('Uno.\n\n[^c]: Sola.')).toBe('<p id="b0"><span id="b1"></span>Uno.</p>')
  })

  it.each(['constructor', '__proto__', 'x"><script>alert(1)</script>', 'hasOwnProperty', 'ñandú 😀'.replace(' ', '-')])(
    'may have the label %s',
    (label) => {
      const html = renderMarkdown(`Uno.[^${label}]\n\n[^${label}]: Nota.`)
      expect(idsIn(html)).toEqual(['b0', 'ref_1', 'notes_', 'b1'])
      expect(html).not.toContain('<script')
    },
  )
})

import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const page = (body: string): string =>
  `<!doctype html><html lang="es"><head><title>Una nota</title></head><body><h1>Una nota</h1><p>Un párrafo que se importa.</p>${body}</body></html>`

describe('nothing of a page runs, hides or leads where nobody sees it', () => {
  it.each([
    ['scripts and handlers', '<script>alert(1)</script><p onclick="alert(2)">Otro.</p>', 'Otro.'],
    [
      'a drawing with text and script',
      '<svg><script>alert(1)</script><foreignObject><p>alert(2)</p></foreignObject></svg><p>Otro.</p>',
      'Otro.',
    ],
    ['a template', '<template><p>alert(1)</p></template><p>Otro.</p>', 'Otro.'],
    ['a base that is no address', '<base href="javascript:alert(1)//"><p><a href="x">Otro.</a></p>', 'Otro.'],
    ['javascript: in a link, with a line break in it', '<p><a href="java&#10;script:alert(1)">Otro.</a></p>', 'Otro.'],
    ['javascript: with blanks and capitals', '<p><a href=" JaVaScRiPt:alert(1)">Otro.</a></p>', 'Otro.'],
    ['a page in a link', '<p><a href="data:text/html,alert(1)">Otro.</a></p>', 'Otro.'],
    ['a file of this machine', '<p><a href="file:///etc/passwd">Otro.</a></p>', 'Otro.'],
    [
      'a frame and a form',
      '<iframe srcdoc="alert(1)"></iframe><p>Otro.</p><form action="//evil.example"><input value="alert(2)"></form>',
      'Otro.',
    ],
    [
      'a page that sends elsewhere',
      '<meta http-equiv="refresh" content="0;url=https://evil.example"><p>Otro.</p>',
      'Otro.',
    ],
    ['a picture that counts', '<p>Otro.</p><img src="https://evil.example/p.gif" width="1" height="1">', 'Otro.'],
    ['bytes that are nothing', '<p>Otro\u0000.</p>', 'Otro.'],
  ])('%s', async (_, html, expected) => {
    const { body } = await read(page(html))
    expect(body).toBe(`Un párrafo que se importa.\n\n${expected}`)
  })
})

describe('a page that is built to cost much', () => {
  it.each([
    ['elements within each other', '<div>'.repeat(100_000), 'depth'],
    ['marks within each other', Array.from({ length: 1000 }, (_, i) => `<font color=${i}>`).join(''), 'depth'],
    ['elements', '<p>x'.repeat(100_000), 'elements'],
    ['attributes', `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>`, 'attributes'],
  ])('is refused: %s', async (_, html, part) => {
    await expect(read(page(html))).rejects.toMatchObject({
      exit: 3,
      code: 'html-excess',
      findings: [{ say: ['import.refusals.html-excess', 'page.html', part, expect.any(Number)] }],
    })
  })

  it.each([
    ['data deep in itself', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['comments in a sheet that never end', `<style>${'/*'.repeat(100_000)}</style>`],
    [
      'cells that span thousands of others',
      `<table><tr>${'<td colspan=1000 rowspan=65000>x</td>'.repeat(20)}</tr><tr><td>y</td></tr></table>`,
    ],
    ['tags that never end', '<a'.repeat(100_000)],
  ])('is read all the same: %s', async (_, html) => {
    expect((await read(page(html))).body).toContain('Un párrafo que se importa.')
  })
})

import { expect, test } from 'vitest'
import { fileAt, pageAt, renderedWith } from '../../support/rendered.ts'

const LOCK = {
  'newsroom/addresses.lock': [
    '/en/x/ articles/x gone: 2026-02-01, Withdrawn at the author’s request.',
    '/2019/x.html gone: 2026-02-01, Era un error.',
    '/en/the-night-bus/ gone: 2026-02-01, It came back.',
    '/x.php gone: 2026-02-01, R.',
    '/en/y/ articles/y',
  ].join('\n'),
}

test('an address that is gone says so, when and why, in its language', () => {
  const { halves, code, head } = pageAt(renderedWith(LOCK), '/en/x/', 'not-found')
  expect(halves.map(({ title, words, links }) => [title, words, links.map(({ href }) => href)])).toEqual([
    [
      'This page is gone',
      ['It was taken away on February 1, 2026.', 'Withdrawn at the author’s request.'],
      ['/en/', '/en/archive/'],
    ],
  ])
  expect([code, head.robots, head.canonical]).toEqual([410, 'noindex, follow', undefined])
  expect(pageAt(renderedWith(LOCK), '/2019/x.html', 'not-found').halves[0]?.words).toEqual([
    'Se retiró el 1 de febrero de 2026.',
    'Era un error.',
  ])
})

test('what is there is not gone, and nothing else is made', () => {
  const rendered = renderedWith(LOCK)
  expect(pageAt(rendered, '/en/the-night-bus/', 'article').title).toBe('The Night Bus')
  expect(rendered.pages.filter(({ kind }) => kind === 'not-found').map(({ path }) => path)).toEqual([
    '/404.html',
    '/en/x/',
    '/2019/x.html',
  ])
  expect(fileAt(rendered, 'sitemap.xml')).not.toContain('/en/x/')
})

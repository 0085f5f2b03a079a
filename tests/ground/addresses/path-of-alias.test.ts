import { describe, expect, test } from 'vitest'
import { pathOfAlias } from '../../../src/ground/addresses/path-of-alias.ts'

describe('where an alias stands', () => {
  test.each([
    ['old-slug', '/es/old-slug/'],
    ['/2019/05/12/el-tren/', '/2019/05/12/el-tren/'],
    ['/2019/05/12/el-tren', '/2019/05/12/el-tren/'],
    ['2019/05/12/el-tren', '/es/2019/05/12/el-tren/'],
    ['/noticias/tren.html', '/noticias/tren.html'],
    ['tren.html', '/es/tren.html'],
    ['/nota.php', '/nota.php'],
    ['/Noticias/El_Tren.ASPX', '/Noticias/El_Tren.ASPX'],
    ['/node/123', '/node/123/'],
    ['/a/index.html', '/a/'],
    ['/a/index.php', '/a/index.php'],
    ['/v1.0/x/', '/v1.0/x/'],
    ['/año/mañana/', '/año/mañana/'],
    ['/a%C3%B1o/un%20tren/', '/año/un tren/'],
    ['/an\u0303o/', '/año/'],
    ['/en/the-train/', '/en/the-train/'],
    ['/es/2019/tren/', '/es/2019/tren/'],
    ['/etiqueta/@ana,2019+x/', '/etiqueta/@ana,2019+x/'],
  ])('%s', (alias, path) => {
    expect(pathOfAlias(alias, 'es')).toBe(path)
  })

  test.each([
    '/',
    '',
    '//evil.example/x/',
    'https://old.example/2019/x/',
    '/?p=12',
    '/x/#y',
    '../../etc',
    '/a/../b/',
    '/.well-known/x',
    '/a//b/',
    '/a/*',
    '/:splat/x/',
    '/a b /x/',
    '/x"; return 200 "/',
    '/$uri/',
    '/x\\y/',
    '/x\ny/',
    '/%/',
    '/es/',
    '/en/archive/2/',
    '/es/personas/ana/',
    '/es/feed.xml',
    '/en/x/bilingual/',
    '/es/x/parrafos/',
    '/en/x/citation.ris',
    '/api/articles.json',
    '/assets/x/',
    '/media/x.html',
    '/robots.txt',
    '/sitemap-2.xml',
    '/index.html',
    '/404.html',
    '/a.html/b/',
    '/a.html/',
    '/_redirects/x/',
    '/con/x/',
    '/aux.html',
    'archive',
    `/${'x'.repeat(201)}/`,
    `/${'ñ/'.repeat(300)}`,
  ])('none: %s', (alias) => {
    expect(pathOfAlias(alias, 'es')).toBe(undefined)
  })
})

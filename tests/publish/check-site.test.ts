import { expect, test } from 'vitest'
import { SECURITY_POLICY } from '../../src/render/security-policy.ts'
import {
  ATOM,
  type Changes,
  EN,
  ENTRY,
  ES,
  FEED,
  faultsWith,
  JSON_LD,
  more,
  OLD,
  SET,
  SITEMAP,
} from '../support/built-site.ts'
import { swap } from '../support/swap.ts'

type Rows = [says: string, changes: Changes, ...faults: string[]][]

const finds = (rows: Rows) =>
  test.each(rows)('finds %s', async (_, changes, ...faults) => {
    expect(await faultsWith(changes)).toEqual(faults)
  })

test('accepts a small good site below a prefix', async () => {
  expect(await faultsWith({})).toEqual([])
})

finds([
  ['a link to nothing', { [ES]: more('<a href="/notebook/es/nada/">x</a>') }, `${ES} link-broken /notebook/es/nada/`],
  [
    'a link without the last slash',
    { [ES]: more('<a href="/notebook/en/bus" lang="en">x</a>') },
    `${ES} link-broken /notebook/en/bus`,
  ],
  ['a link without the prefix', { [ES]: more('<a href="/es/autobus/">x</a>') }, `${ES} link-outside /es/autobus/`],
  ['the prefix without its slash', { [ES]: more('<a href="/notebook">x</a>') }, `${ES} link-outside /notebook`],
  ['a fragment that the text invents', { [ES]: swap(['"#t"', '"#nada"']) }, `${ES} fragment-missing #nada (text)`],
  ['a mark of ours that is broken', { [ES]: swap(['"#t"', '"#nada" data-twin']) }, `${ES} fragment-missing #nada`],
  [
    'a fragment that the other page lacks',
    { [ES]: swap(['/#p1', '/#p2']) },
    `${ES} fragment-missing /notebook/en/bus/#p2`,
  ],
  [
    'a link that runs code',
    { [ES]: more('<a href=" java\nscript:alert(1)">x</a>') },
    `${ES} link-scheme  java\nscript:alert(1)`,
  ],
  ['a form that leads to data', { [ES]: more('<form action="data:,x"></form>') }, `${ES} link-scheme data:,x`],
  ['an address that is none', { [ES]: more('<a href="https://[">x</a>') }, `${ES} link-scheme https://[`],
  [
    'a link into the other language that does not say so',
    { [ES]: swap([' lang="en" hreflang="en"', '']) },
    `${ES} link-language /notebook/en/bus/#p1`,
  ],
])

finds([
  ['an id that stands twice', { [ES]: more('<p id="p1"></p>') }, `${ES} id-repeated p1`],
  ['a script in the page', { [ES]: more('<script>alert(1)</script>') }, `${ES} inline-script alert(1)`],
  ['a document in the page', { [ES]: more('<iframe srcdoc="x"></iframe>') }, `${ES} inline-script iframe srcdoc`],
  ['a style in the page', { [ES]: more('<style>p{}</style>') }, `${ES} inline-style p{}`],
  ['a style on an element', { [ES]: more('<p style="top:0">x</p>') }, `${ES} inline-style p style="top:0"`],
  ['a handler', { [ES]: more('<p onclick="x()">x</p>') }, `${ES} inline-handler onclick`],
  ['a handler in a template', { [ES]: more('<template><p onclick=x></template>') }, `${ES} inline-handler onclick`],
  [
    'another base',
    { [ES]: swap(['<meta charset', '<base href="/notebook/es/autobus/"><meta charset']) },
    `${ES} base-element /notebook/es/autobus/`,
  ],
  [
    'a picture of a third party',
    { [ES]: more('<img src="//cdn.example.com/x.png" alt="">') },
    `${ES} resource-elsewhere //cdn.example.com/x.png`,
  ],
  [
    'a script of a third party',
    { [ES]: more('<script src="https://cdn.example.com/x.js"></script>') },
    `${ES} resource-elsewhere https://cdn.example.com/x.js`,
  ],
  [
    'one of several sizes that is missing',
    { [ES]: swap(['media/bus.jpg 1x', 'media/car.jpg 1x']) },
    `${ES} resource-missing /notebook/media/car.jpg`,
  ],
  [
    'a style that is missing',
    { 'assets/style.css': null },
    `${EN} resource-missing /notebook/assets/style.css`,
    `${ES} resource-missing /notebook/assets/style.css`,
  ],
  [
    'a font of a third party',
    { 'assets/style.css': "@import 'https://fonts.example.com/a.css';" },
    'assets/style.css resource-elsewhere https://fonts.example.com/a.css',
  ],
  ['a font that is missing', { 'assets/serif.woff2': null }, 'assets/style.css resource-missing ../assets/serif.woff2'],
])

finds([
  ['a page without a language', { [OLD]: swap([' lang="es"', '']) }, `${OLD} lang-missing `],
  ['robots that no crawler knows', { [OLD]: swap(['noindex, follow', 'no']) }, `${OLD} robots-unknown no`],
  [
    'a page with another policy',
    { [OLD]: swap([SECURITY_POLICY, "default-src 'self'"]) },
    `${OLD} policy-missing default-src 'self'`,
  ],
  ['JSON-LD that is no JSON', { [ES]: swap([JSON_LD, '{nothing}']) }, `${ES} json-ld-broken {nothing}`],
  ['JSON-LD of no type', { [ES]: swap([JSON_LD, '{"a":1}']) }, `${ES} json-ld-broken {"a":1}`],
  [
    'JSON-LD that names what is not there',
    { [ES]: swap(['media/bus.jpg"}', 'media/car.jpg"}']) },
    `${ES} data-broken https://example.org/notebook/media/car.jpg`,
  ],
  [
    'OpenGraph that names what is not there',
    {
      [ES]: swap([
        '<meta charset',
        '<meta property="og:image" content="https://example.org/notebook/x.png"><meta charset',
      ]),
    },
    `${ES} data-broken https://example.org/notebook/x.png`,
  ],
  [
    'two canonical addresses',
    { [OLD]: swap(['</head>', '<link rel="canonical" href="https://a.example/"></head>']) },
    `${OLD} canonical-repeated https://a.example/`,
  ],
  [
    'an indexed page without a canonical address',
    { 'es/otro/index.html': '<html lang="es"><meta name="robots" content="index, follow">' },
    'es/otro/index.html policy-missing ',
    'es/otro/index.html canonical-missing ',
  ],
  [
    'a redirect that names another redirect',
    { [OLD]: swap(['org/notebook/es/autobus/', 'org/notebook/es/viejo/']) },
    `${OLD} canonical-wrong https://example.org/notebook/es/viejo/`,
  ],
  [
    'a redirect that names an outlet',
    { [OLD]: swap(['https://example.org/notebook/es/autobus/', 'https://www.infobae.com/']) },
    `${OLD} canonical-wrong https://www.infobae.com/`,
  ],
  [
    'a canonical address that is relative',
    { [OLD]: swap(['https://example.org/notebook/es/autobus/', '/notebook/es/autobus/']) },
    `${OLD} canonical-wrong /notebook/es/autobus/`,
  ],
])

/** Two pages outside the set of the good site, with heads of their own, listed in the sitemap where they are indexed. */
const twins = (one: string, two: string, robots = 'index, follow'): Changes => {
  const page = (language: string, path: string, set: string) =>
    `<html lang="${language}"><meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}">
<meta name="robots" content="${robots}"><link rel="canonical" href="https://example.org/notebook${path}">${set}`
  const entry = (path: string, set: string) =>
    `<url><loc>https://example.org/notebook${path}</loc>${set.replace(/<link ([^>]*)>/g, '<xhtml:link $1/>')}</url>`
  const entries = entry('/es/a/', one) + entry('/en/b/', two)
  return {
    'es/a/index.html': page('es', '/es/a/', one),
    'en/b/index.html': page('en', '/en/b/', two),
    ...(robots === 'index, follow' && { [SITEMAP]: swap(['</urlset>', `${entries}</urlset>`]) }),
  }
}
const alternate = (hreflang: string, href: string) => `<link rel="alternate" hreflang="${hreflang}" href="${href}">`
const A = 'https://example.org/notebook/es/a/'
const B = 'https://example.org/notebook/en/b/'
const GOOD = alternate('es', A) + alternate('en', B) + alternate('x-default', A)

test('accepts two pages with one set, and none at all', async () => {
  expect(await faultsWith(twins(GOOD, GOOD))).toEqual([])
  expect(await faultsWith(twins('', ''))).toEqual([])
})

finds([
  ['a set that the other page does not have', twins(GOOD, ''), `es/a/index.html hreflang-unequal ${B}`],
  [
    'sets that differ',
    twins(GOOD, alternate('es', A) + alternate('en', B) + alternate('x-default', B)),
    `en/b/index.html hreflang-unequal ${A}`,
    `es/a/index.html hreflang-unequal ${B}`,
  ],
  [
    'pages with a set that are not to be indexed',
    twins(GOOD, GOOD, 'noindex, follow'),
    `en/b/index.html hreflang-unindexed ${B}`,
    `en/b/index.html hreflang-unindexed ${A}`,
    `en/b/index.html hreflang-unindexed ${B}`,
    `en/b/index.html hreflang-unindexed ${A}`,
    `es/a/index.html hreflang-unindexed ${A}`,
    `es/a/index.html hreflang-unindexed ${A}`,
    `es/a/index.html hreflang-unindexed ${B}`,
    `es/a/index.html hreflang-unindexed ${A}`,
  ],
  [
    'a set of one language',
    twins(alternate('es', A) + alternate('x-default', A), ''),
    'es/a/index.html hreflang-alone es x-default',
  ],
  [
    'a set without a default',
    twins(alternate('es', A) + alternate('en', B), alternate('es', A) + alternate('en', B)),
    'en/b/index.html hreflang-default es en',
    'es/a/index.html hreflang-default es en',
  ],
  [
    'a language twice',
    twins(GOOD + alternate('en', B), GOOD + alternate('en', B)),
    'en/b/index.html hreflang-repeated es en x-default en',
    'es/a/index.html hreflang-repeated es en x-default en',
  ],
  ['a set without the page itself', twins(SET, ''), `es/a/index.html hreflang-self ${A}`],
  [
    'a relative address in a set',
    twins(GOOD.replace(B, '/notebook/en/b/'), ''),
    'es/a/index.html hreflang-relative /notebook/en/b/',
  ],
  ['a set that leads to nothing', twins(GOOD.replace(B, `${B}x/`), ''), `es/a/index.html hreflang-broken ${B}x/`],
  [
    'a page under the wrong language',
    twins(GOOD.replace('"en"', '"es-AR"'), GOOD.replace('"en"', '"es-AR"')),
    `en/b/index.html hreflang-language es-AR ${B}`,
    `es/a/index.html hreflang-language es-AR ${B}`,
  ],
])

finds([
  [
    'a file that is no XML',
    { [ATOM]: '<feed><entry></feed>' },
    `${ATOM} xml-broken Missing end tag for element entry (line 1, column 14)`,
  ],
  [
    'an XML file with nothing in it',
    { [ATOM]: ' ' },
    `${ATOM} xml-broken Root element is missing or invalid (line 1, column 2)`,
  ],
  [
    'a sitemap that lacks a page',
    { [SITEMAP]: swap([ENTRY('/en/bus/'), '']) },
    `${EN} sitemap-missing https://example.org/notebook/en/bus/`,
  ],
  [
    'a sitemap with a page that is not there',
    { [SITEMAP]: swap(['</urlset>', '<url><loc>https://example.org/notebook/es/nada/</loc></url></urlset>']) },
    `${SITEMAP} sitemap-unindexed https://example.org/notebook/es/nada/`,
  ],
  [
    'a sitemap with a page twice',
    { [SITEMAP]: swap(['</urlset>', `${ENTRY('/en/bus/')}</urlset>`]) },
    `${SITEMAP} sitemap-repeated https://example.org/notebook/en/bus/`,
  ],
  [
    'a sitemap with another set',
    { [SITEMAP]: swap(['"x-default"', '"fr"']) },
    `${SITEMAP} sitemap-hreflang https://example.org/notebook/es/autobus/`,
  ],
  [
    'an index of sitemaps that names one that is not there',
    {
      [SITEMAP]:
        '<sitemapindex><sitemap><loc>https://example.org/notebook/sitemap-1.xml</loc></sitemap></sitemapindex>',
    },
    `${EN} sitemap-missing https://example.org/notebook/en/bus/`,
    `${ES} sitemap-missing https://example.org/notebook/es/autobus/`,
  ],
  [
    'a sitemap that nobody is told of',
    { 'robots.txt': 'User-agent: *\n' },
    'robots.txt sitemap-unnamed https://example.org/notebook/sitemap.xml',
  ],
])

test('accepts an index of sitemaps', async () => {
  const index = '<sitemapindex><sitemap><loc>https://example.org/notebook/sitemap-1.xml</loc></sitemap></sitemapindex>'
  const part = `<urlset xmlns:xhtml="http://www.w3.org/1999/xhtml">${ENTRY('/es/autobus/')}${ENTRY('/en/bus/')}</urlset>`
  expect(await faultsWith({ [SITEMAP]: index, 'sitemap-1.xml': part })).toEqual([])
})

finds([
  [
    'a feed that leads to nothing',
    {
      [ATOM]: swap(['href="https://example.org/notebook/es/autobus/"', 'href="https://example.org/notebook/es/nada/"']),
    },
    `${ATOM} feed-link-broken https://example.org/notebook/es/nada/`,
  ],
  [
    'a person in a feed who has no page',
    { [ATOM]: swap(['<uri>https://example.org/notebook/es/autobus/', '<uri>https://example.org/notebook/es/nadie/']) },
    `${ATOM} feed-link-broken https://example.org/notebook/es/nadie/`,
  ],
  [
    'a relative link in a feed',
    { [ATOM]: swap(['"https://example.org/notebook/en/bus/"', '"/notebook/en/bus/"']) },
    `${ATOM} feed-link-relative /notebook/en/bus/`,
  ],
  [
    'a broken link of a text in a feed',
    { [ATOM]: swap(['notebook/en/bus/"', 'notebook/en/car/"']) },
    `${ATOM} feed-link-broken https://example.org/notebook/en/car/ (text)`,
  ],
  [
    'an id of a feed that stands for two',
    { [FEED]: '{"items":[{"id":"a"},{"id":"b"},{"id":"a"}]}' },
    `${FEED} feed-id-repeated a`,
  ],
  ['JSON that is none', { 'api/articles.json': '{"version":1,' }, 'api/articles.json json-broken {"version":1,'],
  [
    'data that name what is not there',
    { 'api/articles.json': '{"a":[{"b":"https://example.org/notebook/es/nada/"}]}' },
    'api/articles.json data-broken https://example.org/notebook/es/nada/',
  ],
  [
    'a redirect to nothing',
    { _redirects: '/notebook/es/viejo/ /notebook/es/nada/ 301\n' },
    '_redirects redirect-broken /notebook/es/viejo/ /notebook/es/nada/ 301',
  ],
  [
    'a redirect that hides a page',
    { _redirects: '/notebook/en/bus/ /notebook/es/autobus/ 301\n' },
    '_redirects redirect-broken /notebook/en/bus/ /notebook/es/autobus/ 301',
  ],
])

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
  finds,
  more,
  SET,
  SITEMAP,
} from '../support/built-site.ts'
import { swap } from '../support/swap.ts'

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
    'a broken link in the text of a feed',
    { [ATOM]: swap(['notebook/en/bus/"', 'notebook/en/car/"']) },
    `${ATOM} feed-link-broken https://example.org/notebook/en/car/`,
  ],
  [
    'a whole address that the newsroom typed, in a feed',
    {
      [ATOM]: swap(['en/bus/"', 'en/car/"']),
      [ES]: more('<a href="https://example.org/notebook/en/car/">x</a>'),
    },
    `${ES} link-broken https://example.org/notebook/en/car/ (text)`,
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

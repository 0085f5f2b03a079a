import { expect, test } from 'vitest'
import { SECURITY_POLICY } from '../../src/render/security-policy.ts'
import { EN, ES, faultsWith, finds, JSON_LD, more, OLD } from '../support/built-site.ts'
import { swap } from '../support/swap.ts'

const FACING = 'es/autobus/bilingue/index.html'
const head = (own: string) =>
  `<html lang="es"><meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}"><meta name="robots" content="index, follow"><link rel="canonical" href="https://example.org/notebook/${own}">`

test('accepts a small good site below a prefix', async () => {
  expect(await faultsWith({})).toEqual([])
})

test('accepts facing pages that name the article in their language', async () => {
  expect(await faultsWith({ [FACING]: head('es/autobus/') })).toEqual([])
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
  [
    'a whole address that the newsroom typed',
    { [ES]: more('<a href="https://example.org/notebook/es/nada/">x</a>') },
    `${ES} link-broken https://example.org/notebook/es/nada/ (text)`,
  ],
  [
    'a whole address that the newsroom typed beside one that it did not',
    { [ES]: more('<a href="https://example.org/notebook/es/nada/">x</a><a href="#nada">y</a>') },
    `${ES} fragment-missing #nada`,
    `${ES} link-broken https://example.org/notebook/es/nada/ (text)`,
  ],
  ['a fragment that is not there', { [ES]: swap(['"#t"', '"#nada"']) }, `${ES} fragment-missing #nada`],
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
  ['an address that is none', { [ES]: more('<a href="https://[">x</a>') }, `${ES} link-scheme https://[ (text)`],
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
    'texts of the other edition that are missing',
    {
      [ES]: (html) =>
        html.replace('</body>', '<section data-opposite="/notebook/en/bus/paragraphs/"></section></body>'),
    },
    `${ES} resource-missing /notebook/en/bus/paragraphs/`,
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
    'a page other than facing pages that names another as its own',
    {
      'es/autobus/impreso/index.html': head('es/autobus/'),
    },
    'es/autobus/impreso/index.html canonical-wrong https://example.org/notebook/es/autobus/',
  ],
  [
    'facing pages that name the article in the other language',
    { [FACING]: head('en/bus/') },
    `${FACING} canonical-wrong https://example.org/notebook/en/bus/`,
  ],
  [
    'a canonical address that is relative',
    { [OLD]: swap(['https://example.org/notebook/es/autobus/', '/notebook/es/autobus/']) },
    `${OLD} canonical-wrong /notebook/es/autobus/`,
  ],
])

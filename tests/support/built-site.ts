import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { remember } from '../../src/ground/basics/remember.ts'
import type { SiteFacts } from '../../src/model.ts'
import type { SiteFault, SiteToProve } from '../../src/publish/check-site/built-site.ts'
import { factsOfFile } from '../../src/publish/check-site/facts-of-file.ts'
import { proveSite } from '../../src/publish/check-site/prove-site.ts'
import { checkSite } from '../../src/publish/check-site.ts'
import { SECURITY_POLICY } from '../../src/render/security-policy.ts'
import { isReadAlike } from './html-reading.ts'

const FACTS: SiteFacts = {
  url: 'https://example.org/notebook/',
  prefix: '/notebook/',
  languages: ['es', 'en'],
  locales: { es: 'es-419', en: 'en-US' },
  title: { es: 'Cuaderno', en: 'Notebook' },
  description: { es: 'Un cuaderno', en: 'A notebook' },
  license: undefined,
  timezone: undefined,
  republication: 'noindex',
  schema: 'NewsArticle',
  downloads: [],
  glossary: false,
}

/** The hreflang set of the pages. */
export const SET = `<link rel="alternate" hreflang="es" href="https://example.org/notebook/es/autobus/">
<link rel="alternate" hreflang="en" href="https://example.org/notebook/en/bus/">
<link rel="alternate" hreflang="x-default" href="https://example.org/notebook/es/autobus/">`

/** The data block of the Spanish page. */
export const JSON_LD =
  '{"@context":"https://schema.org","@type":"Article","image":"https://example.org/notebook/media/bus.jpg"}'

const page = (lang: string, path: string, body: string, head = '') => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>T</title>
<meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}">
<meta name="robots" content="index, follow">
<link rel="canonical" href="https://example.org/notebook${path}">
${head}
<link rel="stylesheet" href="/notebook/assets/style.css">
</head><body>${body}</body></html>`

/** What the sitemap says of a page. */
export const ENTRY = (path: string) => `<url><loc>https://example.org/notebook${path}</loc>
<xhtml:link rel="alternate" hreflang="es" href="https://example.org/notebook/es/autobus/"/>
<xhtml:link rel="alternate" hreflang="en" href="https://example.org/notebook/en/bus/"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/notebook/es/autobus/"/></url>`

export const ES = 'es/autobus/index.html'
export const EN = 'en/bus/index.html'
export const OLD = 'es/viejo/index.html'
export const SITEMAP = 'sitemap.xml'
export const ATOM = 'es/feed.xml'
export const FEED = 'es/feed.json'

/** A small site without a fault, below a path prefix. */
export const GOOD: Readonly<Record<string, string>> = {
  [ES]: page(
    'es-419',
    '/es/autobus/',
    `<h1 id="t">El autobús</h1>
<nav><a href="/notebook/en/bus/#p1" lang="en" hreflang="en">English</a></nav>
<img src="/notebook/media/bus.jpg" srcset="/notebook/media/bus.jpg 1x, ../../media/bus.jpg 2x" alt="">
<div class="body"><p id="p1"><a href="#t">arriba</a> <a href="https://infobae.com/">fuera</a> <a href="/notebook/en/bus/" hreflang="en">la versión inglesa</a></p></div>
<a href="/notebook/en/bus/" aria-hidden="true" tabindex="-1">1</a>
<script type="application/ld+json">${JSON_LD}</script>`,
    `${SET}<link rel="alternate" type="application/atom+xml" href="/notebook/es/feed.xml"><script src="/notebook/assets/reader.js" defer></script>`,
  ),
  [EN]: page(
    'en-US',
    '/en/bus/',
    '<h1>The bus</h1><p id="p1">It leaves.</p><p><a href="mailto:a@example.org">a</a></p>',
    SET,
  ),
  [OLD]: `<!doctype html><html lang="es"><head><meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}">
<meta name="robots" content="noindex, follow"><link rel="canonical" href="https://example.org/notebook/es/autobus/">
<meta http-equiv="refresh" content="0; url=/notebook/es/autobus/"></head><body><a href="/notebook/es/autobus/">El autobús</a></body></html>`,
  [SITEMAP]: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${ENTRY('/es/autobus/')}
${ENTRY('/en/bus/')}
</urlset>`,
  [ATOM]: `<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:example.org,2026:es</id><entry><id>tag:example.org,2026:bus/es</id>
<link rel="alternate" href="https://example.org/notebook/es/autobus/"/><author><name>A</name><uri>https://example.org/notebook/es/autobus/</uri></author>
<content type="html">&lt;p>&lt;a href="https://example.org/notebook/en/bus/">bus&lt;/a></content></entry></feed>`,
  [FEED]:
    '{"items":[{"id":"tag:example.org,2026:bus/es","url":"https://example.org/notebook/es/autobus/","content_html":"<p>x</p>"}]}',
  'assets/style.css': '@font-face{src:url("../assets/serif.woff2")} body{background:url(#x)}',
  'assets/serif.woff2': '',
  'assets/reader.js': '',
  'media/bus.jpg': '',
  'robots.txt': 'User-agent: *\nDisallow:\n\nSitemap: https://example.org/notebook/sitemap.xml\n',
  _redirects: '/notebook/es/viejo/ /notebook/es/autobus/ 301\n',
  'api/articles.json': '{"version":1,"url":"https://example.org/notebook/es/autobus/"}',
}

/** What becomes of a file: its new text, a change of its text, or null where it is not to be there. */
export type Changes = Record<string, string | null | ((text: string) => string)>

/** A site as it is to be proved, from its files. */
export function siteOf(files: Readonly<Record<string, string>>): SiteToProve {
  const factsOf = remember((file: string) => factsOfFile(file, files[file] ?? '', FACTS.url))
  return { facts: FACTS, files: new Set(Object.keys(files)), factsOf }
}

/** The good site with changes. */
function changed(changes: Changes): Record<string, string> {
  const files = { ...GOOD }
  for (const [file, change] of Object.entries(changes)) {
    if (change === null) delete files[file]
    else files[file] = typeof change === 'function' ? change(files[file] ?? '') : change
    if (change !== null && files[file] === GOOD[file]) throw new Error(`The change of ${file} changes nothing`)
  }
  return files
}

/** A fault as a line: file, rule, what was found, and whether a text causes it. */
const asLine = ({ file, rule, found, inText }: SiteFault): string =>
  `${file} ${rule} ${found}${inText ? ' (text)' : ''}`

/**
 * What is found in the good site with changes, written to a folder, a line a fault. The same must be found where only
 * the changes are looked at, and nothing where they are taken back. Its plain pages must be read as a parser reads them.
 */
export async function faultsWith(changes: Changes): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const files = changed(changes)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
    if (file.endsWith('.html')) isReadAlike(text, file)
  }
  const faults = (await checkSite(folder, FACTS)).map(asLine)
  const sound = proveSite(siteOf(GOOD))
  const broken = proveSite(siteOf(files), { former: sound.index, changed: new Set(Object.keys(changes)) })
  const mended = proveSite(siteOf(GOOD), { former: broken.index, changed: new Set(Object.keys(changes)) })
  expect(broken.faults.map(asLine)).toEqual(faults)
  expect(mended).toEqual(sound)
  return faults
}

/** Something more at the end of a page's body. */
export const more = (html: string) => (text: string) => text.replace('</body>', `${html}</body>`)

/** A row of a table of broken sites: what is broken, how, and what is found. */
type Row = [says: string, changes: Changes, ...faults: string[]]

/** Holds for each row that exactly its faults are found. */
export const finds = (rows: Row[]) =>
  test.each(rows)('finds %s', async (_, changes, ...faults) => {
    expect(await faultsWith(changes)).toEqual(faults)
  })

import { describe, expect, test } from 'vitest'
import { sitemapFiles } from '../../../src/render/files/sitemap.ts'
import { type Changes, CLOCK_ES, EN, newsroomWith, SITE } from '../../support/newsroom.ts'
import { fileAt, renderedWith } from '../../support/rendered.ts'
import { sourceOf } from '../../support/source.ts'
import { swap } from '../../support/swap.ts'

const textOf = (path: string, changes: Changes = {}, drafts = false) => fileAt(renderedWith(changes, drafts), path)

const PREFIX: Changes = { [SITE]: swap(['https://example.org/', 'https://ana.github.io/notebook/']) }

describe('the sitemap', () => {
  /** What stands in it below `/en/…` and `/es/…` that is no list. */
  const articlesIn = (xml: string) => xml.split('\n').filter((line) => /<loc>[^<]*\/(?:the-|el-)/.test(line))

  test('has the pages that are indexed, with the sets of their heads', () => {
    expect(articlesIn(textOf('sitemap.xml'))).toEqual([
      '<url><loc>https://example.org/en/the-night-bus/</loc><lastmod>2026-03-14</lastmod></url>',
      '<url><loc>https://example.org/es/el-reloj-del-pueblo/</loc><lastmod>2026-02-05</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="es" href="https://example.org/es/el-reloj-del-pueblo/"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/the-town-clock/"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/en/the-town-clock/"/></url>',
      '<url><loc>https://example.org/en/the-town-clock/</loc><lastmod>2026-02-02</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="es" href="https://example.org/es/el-reloj-del-pueblo/"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/the-town-clock/"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/en/the-town-clock/"/></url>',
    ])
  })

  test('knows a correction as the last change, and the newest article as that of a list', () => {
    const correction = 'corrections: [{date: 2026-03-19, text: It leaves at twelve.}]\n'
    const xml = textOf('sitemap.xml', { [EN]: swap(['photo:', `${correction}photo:`]) })
    const changed = (path: string) => xml.match(`<loc>https://example.org/${path}</loc><lastmod>([^<]*)`)?.[1]
    expect(['en/the-night-bus/', 'en/archive/', 'en/people/ana-ruiz/', 'en/people/'].map(changed)).toEqual([
      '2026-03-19',
      '2026-03-14',
      '2026-03-14',
      undefined,
    ])
  })

  test('leads from the home pages to the chooser for who reads neither language', () => {
    const [, root, es] = textOf('sitemap.xml')
      .split('\n')
      .filter((line) => !line.startsWith('<?'))
    const set =
      '<xhtml:link rel="alternate" hreflang="es" href="https://example.org/es/"/>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/"/>'
    expect([root, es]).toEqual([
      `<url><loc>https://example.org/</loc>${set}</url>`,
      `<url><loc>https://example.org/es/</loc><lastmod>2026-03-12</lastmod>${set}</url>`,
    ])
  })

  test('has our copy only where the site says that it is indexed at its own address', () => {
    const copies = (republication: string) =>
      articlesIn(textOf('sitemap.xml', { [SITE]: (text) => `${text}republication: ${republication}\n` })).filter(
        (line) => line.includes('<loc>https://example.org/es/el-autobus'),
      ).length
    expect(['noindex', 'canonical', 'both', 'self'].map(copies)).toEqual([0, 0, 0, 1])
  })

  test('has no draft, and no page that is not found', () => {
    const xml = textOf('sitemap.xml', { [CLOCK_ES]: swap(['slug:', 'draft: true\nslug:']) }, true)
    expect(xml).not.toMatch(/el-reloj-del-pueblo|404/)
  })

  test('is split, with an index, where there are more pages than one may hold', () => {
    const { site } = sourceOf(newsroomWith(PREFIX))
    const listing = (path: string) => ({ url: `https://ana.github.io/notebook${path}`, alternates: [] })
    const files = sitemapFiles(['/a/', '/b/', '/c/'].map(listing), site.facts, 2)
    expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
    expect(files[0]?.content).toBe(`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\
<sitemap><loc>https://ana.github.io/notebook/sitemap-1.xml</loc></sitemap>\
<sitemap><loc>https://ana.github.io/notebook/sitemap-2.xml</loc></sitemap></sitemapindex>
`)
    expect(files[2]?.content).toContain('\n<url><loc>https://ana.github.io/notebook/c/</loc></url>\n</urlset>')
  })
})

import { expect, test } from 'vitest'
import { type Changes, CLOCK_EN, CLOCK_ES, EN, ES, SITE } from '../../support/newsroom.ts'
import { fileAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'
import { withoutKeys } from '../../support/without-keys.ts'

/** One article less to read; the text of the other is short. */
const SMALL: Changes = {
  [CLOCK_EN]: null,
  [CLOCK_ES]: null,
  [EN]: (text) =>
    `${text.slice(0, text.indexOf('\n---\n') + 5)}\nThe bus[^1] leaves at [twelve](#when).\n\n## When\n\n[^1]: Line 8.\n`,
}

const atomWith = (changes: Changes = {}, language = 'en') =>
  withoutKeys(fileAt(renderedWith(changes), `${language}/feed.xml`))
const jsonWith = (changes: Changes = {}, language = 'en') =>
  withoutKeys(JSON.parse(fileAt(renderedWith(changes), `${language}/feed.json`)))

/** The article with its addresses absolute, as it stands in both forms. */
const CONTENT = [
  '<p>Originally published in Spanish in <strong>Infobae</strong>, <time datetime="2026-03-10">March 10, 2026</time>: ',
  '<a href="https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/" hreflang="es" lang="es" rel="external"><cite>El autobús de la noche</cite></a>. ',
  'Translated by <a href="https://example.org/en/people/tom-hale/">Tom Hale</a>.</p>',
  '<figure><img src="https://example.org/media/articles/night-bus/photo-2.jpg" alt="A lit bus in an empty street." width="2" height="1">',
  '<figcaption>Line 8 at three in the morning. <small>Image: Estudio Norte</small></figcaption></figure>',
  '<p>The bus<sup><a href="https://example.org/en/the-night-bus/#n-678e56" role="doc-noteref" aria-label="Note 1">1</a></sup> leaves at <a href="https://example.org/en/the-night-bus/#quien-viaja">twelve</a>.</p>\n',
  '<h2>When</h2>\n',
  '<section role="doc-endnotes"><h2>Notes</h2><ol>',
  '<li><p>Line 8. <a href="https://example.org/en/the-night-bus/#ref_1" role="doc-backlink" aria-label="Back to the text (1)">↑</a></p></li></ol></section>',
  '<p>All opinions are solely the author’s.</p>',
].join('')

const escaped = (html: string) => html.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')

test('the Atom feed of a language', () => {
  expect(atomWith(SMALL)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>tag:example.org,2026:en</id>\
<title>Test Notebook in English</title>\
<subtitle>Articles in Spanish and English, side by side</subtitle>\
<updated>2026-03-14T12:00:00Z</updated>\
<author><name>Test Notebook</name><uri>https://example.org/en/</uri></author>\
<link rel="self" type="application/atom+xml" href="https://example.org/en/feed.xml"/>\
<link rel="alternate" type="text/html" hreflang="en" href="https://example.org/en/"/>\
<link rel="alternate" type="application/atom+xml" hreflang="es" href="https://example.org/es/feed.xml"/>
<entry><id>tag:example.org,2026:articles/night-bus/en</id>\
<title>The Night Bus</title>\
<link rel="alternate" type="text/html" hreflang="en" href="https://example.org/en/the-night-bus/"/>\
<link rel="alternate" type="text/html" hreflang="es" href="https://example.org/es/el-autobus-de-la-noche/" title="El autobús de la noche"/>\
<link rel="via" type="text/html" hreflang="es" href="https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/" title="El autobús de la noche"/>\
<published>2026-03-14T12:00:00Z</published>\
<updated>2026-03-14T12:00:00Z</updated>\
<author><name>Ana Ruiz</name><uri>https://example.org/en/people/ana-ruiz/</uri></author>\
<contributor><name>Tom Hale</name><uri>https://example.org/en/people/tom-hale/</uri></contributor>\
<category term="Transport"/>\
<rights>All rights reserved. Published with permission from Infobae, March 11, 2026.</rights>\
<summary>A bus crosses the city while everybody else sleeps.</summary>\
<content type="html" xml:lang="en">${escaped(CONTENT)}</content></entry>
</feed>
`)
})

test('the JSON Feed of a language', () => {
  expect(jsonWith(SMALL)).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Test Notebook in English',
    description: 'Articles in Spanish and English, side by side',
    home_page_url: 'https://example.org/en/',
    feed_url: 'https://example.org/en/feed.json',
    language: 'en',
    items: [
      {
        id: 'tag:example.org,2026:articles/night-bus/en',
        url: 'https://example.org/en/the-night-bus/',
        external_url: 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/',
        title: 'The Night Bus',
        summary: 'A bus crosses the city while everybody else sleeps.',
        content_html: CONTENT,
        image: 'https://example.org/media/articles/night-bus/photo-2.jpg',
        date_published: '2026-03-14T12:00:00Z',
        date_modified: '2026-03-14T12:00:00Z',
        authors: [{ name: 'Ana Ruiz', url: 'https://example.org/en/people/ana-ruiz/' }],
        tags: ['Transport'],
        language: 'en',
        _facing: {
          translators: [{ name: 'Tom Hale', url: 'https://example.org/en/people/tom-hale/' }],
          alternate: {
            url: 'https://example.org/es/el-autobus-de-la-noche/',
            language: 'es',
            title: 'El autobús de la noche',
          },
          via: {
            url: 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/',
            language: 'es',
            title: 'El autobús de la noche',
          },
          rights: 'All rights reserved. Published with permission from Infobae, March 11, 2026.',
        },
      },
    ],
  })
})

test('an id survives a new slug, a new date and a new title', () => {
  const changes = {
    [EN]: swap(['slug: the-night-bus', 'slug: line-eight'], ['2026-03-14', '2026-03-15'], ['title: The', 'title: A']),
  }
  expect(atomWith(changes)).toContain('<id>tag:example.org,2026:articles/night-bus/en</id><title>A Night Bus</title>')
})

test('ids of sites below a prefix are their own', () => {
  const changes = { [SITE]: swap(['https://example.org/', 'https://ana.github.io:8443/notebook/']) }
  expect(atomWith(changes)).toContain('<id>tag:ana.github.io,2026:notebook/articles/town-clock/en</id>')
})

test('drafts are in no feed, though they have pages where they are asked for', () => {
  const draft = { [CLOCK_ES]: swap(['slug:', 'draft: true\nslug:']) }
  const items = JSON.parse(fileAt(renderedWith(draft, true), 'es/feed.json')).items
  expect(items.map(({ title }: { title: string }) => title)).toEqual(['El autobús de la noche'])
})

test('the newest stand first, and the last change counts', () => {
  const changes = {
    [CLOCK_EN]: swap([
      'slug:',
      'corrections: [{date: 2026-03-18, text: The square is a circle.}]\nupdated: 2026-03-17\nslug:',
    ]),
  }
  const { items } = jsonWith(changes)
  expect(items.map(({ title, date_modified }: Record<string, string>) => `${title} ${date_modified}`)).toEqual([
    'The Night Bus 2026-03-14T12:00:00Z',
    'The Town Clock 2026-03-18T12:00:00Z',
  ])
  expect(atomWith(changes)).toContain('<updated>2026-03-18T12:00:00Z</updated><author>')
  expect(items[1].content_html).toContain(
    '<p><time datetime="2026-03-18">March 18, 2026</time>: The square is a circle.</p>',
  )
})

test('a machine’s help is said', () => {
  const changes = { [CLOCK_ES]: swap(['slug:', 'method: machine-edited\nslug:']) }
  expect(atomWith(changes, 'es')).toContain(escaped('<p>Traducción automática, corregida por una persona.</p>'))
})

test('a feed of nothing is still one', () => {
  const nothing = { [EN]: null, [ES]: null, [CLOCK_EN]: null, [CLOCK_ES]: null }
  expect(atomWith(nothing)).toContain('<updated>1970-01-01T00:00:00Z</updated>')
  expect(jsonWith(nothing).items).toEqual([])
})

test('what XML cannot write is left out, and what it can is escaped', () => {
  const title = 'A < B & "C" \u0007 ]]> \uFFFE 🚌'
  const changes = { [EN]: swap(['title: The Night Bus', `title: ${JSON.stringify(title)}`]) }
  expect(atomWith(changes)).toContain('<title>A &#x3C; B &#x26; "C"  ]]&#x3E;  🚌</title>')
})

test('a day is that of the time zone of the site', () => {
  const zone = (name: string) => ({ [SITE]: (text: string) => `${text}timezone: ${name}\n` })
  expect(atomWith(zone('America/New_York'))).toContain('<published>2026-03-14T12:00:00-04:00</published>')
  expect(jsonWith(zone('Europe/Madrid')).items[0].date_published).toBe('2026-03-14T12:00:00+01:00')
  expect(jsonWith(zone('UTC')).items[0].date_published).toBe('2026-03-14T12:00:00+00:00')
})

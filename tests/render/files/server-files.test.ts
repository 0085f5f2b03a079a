import { describe, expect, test } from 'vitest'
import { png } from '../../support/images.ts'
import { type Changes, CLOCK_EN, EN, SITE } from '../../support/newsroom.ts'
import { fileAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'
import { withoutKeys } from '../../support/without-keys.ts'

const textOf = (path: string, changes: Changes = {}) => fileAt(renderedWith(changes), path)

const PREFIX: Changes = { [SITE]: swap(['https://example.org/', 'https://ana.github.io/notebook/']) }

test('robots.txt lets everybody in and names the sitemap', () => {
  expect(textOf('robots.txt', PREFIX)).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://ana.github.io/notebook/sitemap.xml\n',
  )
})

describe('redirects of old slugs', () => {
  const changes = {
    ...PREFIX,
    [EN]: swap(['slug: the-night-bus', 'slug: the-night-bus\naliases: [line-8, night-line]']),
  }

  test('for Netlify and Cloudflare', () => {
    expect(textOf('_redirects', changes)).toBe(
      [
        '/notebook/en/line-8/ /notebook/en/the-night-bus/ 301\n',
        // Facing pages stood there too.
        '/notebook/en/line-8/bilingual/ /notebook/en/the-night-bus/bilingual/ 301\n',
        '/notebook/en/night-line/ /notebook/en/the-night-bus/ 301\n',
        '/notebook/en/night-line/bilingual/ /notebook/en/the-night-bus/bilingual/ 301\n',
      ].join(''),
    )
    expect(textOf('_redirects')).toBe('')
  })

  test('for nginx', () => {
    expect(textOf('nginx.conf', changes)).toContain(
      '\nlocation = "/notebook/en/line-8/" { return 301 "/notebook/en/the-night-bus/"; }\n',
    )
  })

  test('as pages, for other hosts', () => {
    const title = swap(['title: The Night Bus', 'title: "<b>The Night Bus"'])
    const page = textOf('en/line-8/index.html', { ...changes, [EN]: (text) => title(changes[EN](text)) })
    expect(page).toBe(`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src &#39;self&#39;; style-src &#39;self&#39;; font-src &#39;self&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;self&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>This page has moved</title>
<meta name="robots" content="noindex, follow">
<link rel="canonical" href="https://ana.github.io/notebook/en/the-night-bus/">
<meta http-equiv="refresh" content="0; url=/notebook/en/the-night-bus/">
</head>
<body>
<main><p>This page has moved to: <a href="/notebook/en/the-night-bus/">&lt;b&gt;The Night Bus</a></p></main>
</body>
</html>
`)
  })
})

describe('redirects of old paths', () => {
  const changes = {
    ...PREFIX,
    [EN]: swap(['slug: the-night-bus', 'slug: the-night-bus\naliases: [/2019/05/año/, old.html, /nota.php]']),
  }
  const to = '/notebook/en/the-night-bus/'

  test('stand in every form, but for pages that no host takes for pages', () => {
    expect(textOf('_redirects', changes)).toBe(
      `/notebook/2019/05/a%C3%B1o/ ${to} 301\n/notebook/en/old.html ${to} 301\n/notebook/nota.php ${to} 301\n`,
    )
    expect(textOf('nginx.conf', changes)).toContain(
      ['2019/05/año/', 'en/old.html', 'nota.php']
        .map((path) => `location = "/notebook/${path}" { return 301 "${to}"; }\n`)
        .join(''),
    )
    const { files } = renderedWith(changes)
    const pages = files.filter(
      ({ path, content }) => /\.(?:html|php)$/.test(path) && content.includes('http-equiv="refresh"'),
    )
    expect(pages.map(({ path }) => path)).toEqual(['2019/05/año/index.html', 'en/old.html'])
  })
})

test('old ids of people, topics and outlets lead to their pages in both languages', () => {
  const changes: Changes = {
    'newsroom/people/tom-hale.yml': 'name: Tom Hale\naliases: [t-hale, ana-ruiz]\n',
    'newsroom/people/nobody.yml': 'name: Nobody\naliases: [someone]\n',
    'newsroom/topics.yml': 'transport: {es: Transporte, en: Transport, aliases: [buses]}\n',
    'newsroom/outlets.yml': swap(['name: Infobae,', 'name: Infobae, aliases: [info],']),
  }
  expect(textOf('_redirects', changes)).toBe(
    [
      '/es/personas/t-hale/ /es/personas/tom-hale/ 301\n/es/temas/buses/ /es/temas/transport/ 301\n',
      '/es/medios/info/ /es/medios/infobae/ 301\n',
      '/en/people/t-hale/ /en/people/tom-hale/ 301\n/en/topics/buses/ /en/topics/transport/ 301\n',
      '/en/outlets/info/ /en/outlets/infobae/ 301\n',
    ].join(''),
  )
  expect(textOf('en/topics/buses/index.html', changes)).toContain('<a href="/en/topics/transport/">Transport</a>')
})

test('headers for Netlify and Cloudflare', () => {
  expect(
    textOf('_headers', PREFIX),
  ).toBe(`# Netlify and Cloudflare read this at the top of what they publish; they compress by themselves what is text.

/notebook/*
  Content-Security-Policy: default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()

/notebook/assets/*
  Cache-Control: public, max-age=31536000, immutable

/notebook/media/*
  Cache-Control: public, max-age=31536000, immutable

/notebook/pagefind/fragment/*
  Cache-Control: public, max-age=31536000, immutable

/notebook/pagefind/index/*
  Cache-Control: public, max-age=31536000, immutable

/notebook/api/*
  Access-Control-Allow-Origin: *

/notebook/es/feed.xml
  Content-Type: application/atom+xml; charset=utf-8

/notebook/es/feed.json
  Content-Type: application/feed+json; charset=utf-8

/notebook/en/feed.xml
  Content-Type: application/atom+xml; charset=utf-8

/notebook/en/feed.json
  Content-Type: application/feed+json; charset=utf-8

/notebook/es/:article/cita.ris
  Content-Type: application/x-research-info-systems; charset=utf-8

/notebook/es/:article/cita.json
  Content-Type: application/vnd.citationstyles.csl+json; charset=utf-8

/notebook/es/:article/cita.bib
  Content-Type: application/x-bibtex; charset=utf-8

/notebook/en/:article/citation.ris
  Content-Type: application/x-research-info-systems; charset=utf-8

/notebook/en/:article/citation.json
  Content-Type: application/vnd.citationstyles.csl+json; charset=utf-8

/notebook/en/:article/citation.bib
  Content-Type: application/x-bibtex; charset=utf-8
`)
})

test('a snippet for nginx', () => {
  const lines = textOf('nginx.conf', PREFIX).split('\n')
  expect(lines[0]).toBe(
    '# What nginx needs to know of this site. Include it in the `server` block, outside of any `location`:',
  )
  const policy = (script: string) =>
    `default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src ${script}; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`
  expect(lines).toEqual(
    expect.arrayContaining([
      `set $facing_policy "${policy("'self'")}";`,
      `if ($uri ~ "^/notebook/es/buscar/(index\\.html)?$") { set $facing_policy "${policy("'self' 'wasm-unsafe-eval'")}"; }`,
      'if ($uri ~ "^/notebook/assets/") { set $facing_cache "public, max-age=31536000, immutable"; }',
      'if ($uri ~ "^/notebook/api/") { set $facing_origin "*"; }',
      'error_page 404 "/notebook/404.html";',
      'location = "/notebook/.facing-site" { return 404; }',
      'location = "/notebook/es/feed.json" { types { } default_type application/feed+json; charset utf-8; charset_types *; }',
      'location ~ "/cita\\.bib$" { types { } default_type application/x-bibtex; charset utf-8; charset_types *; }',
    ]),
  )
})

test('pictures are those that published editions show or lead to', () => {
  const site = renderedWith({
    [CLOCK_EN]: (text) =>
      `${text}\n![A clock](clock.png) and [the bus][bus], not [nothing](nothing.png)\n\n[bus]: bus.png\n`,
    'articles/town-clock/clock.png': png(3, 2),
    'articles/town-clock/bus.png': png(3, 2),
    'articles/town-clock/unused.png': png(3, 2),
  })
  expect(withoutKeys(site.pictures).map(({ from, path }) => [from, path])).toEqual([
    ['articles/night-bus/photo.jpg', 'media/articles/night-bus/photo-2.avif'],
    ['articles/night-bus/photo.jpg', 'media/articles/night-bus/photo-2.jpg'],
    ['articles/town-clock/clock.png', 'media/articles/town-clock/clock-3.avif'],
    ['articles/town-clock/clock.png', 'media/articles/town-clock/clock-3.jpg'],
    ['articles/town-clock/bus.png', 'media/articles/town-clock/bus.png'],
  ])
})

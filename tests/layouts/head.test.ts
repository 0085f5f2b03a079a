import { expect, it } from 'vitest'
import { ARTICLE } from './article-pages.ts'
import { attributes, first, Parsed, textOf } from './parsed.ts'

const withHead = (head: Partial<(typeof ARTICLE)['head']>) =>
  new Parsed({ ...ARTICLE, head: { ...ARTICLE.head, ...head } })
const links = (page: Parsed) => page.all('link').map((link) => attributes(link))

it('says everything that the data says, in this order', () => {
  expect(links(new Parsed(ARTICLE))).toEqual([
    { rel: 'canonical', href: 'https://example.org/sub/es/el-autobus-de-la-noche/' },
    { rel: 'alternate', hreflang: 'es', href: 'https://example.org/sub/es/' },
    { rel: 'alternate', hreflang: 'en', href: 'https://example.org/sub/en/' },
    { rel: 'alternate', hreflang: 'x-default', href: 'https://example.org/sub/' },
    { rel: 'alternate', type: 'application/atom+xml', href: '/sub/es/feed.xml', title: 'Feed' },
    { rel: 'preload', href: '/sub/assets/display.woff2', as: 'font', type: 'font/woff2', crossorigin: 'anonymous' },
    { rel: 'preload', href: '/sub/assets/text.woff2', as: 'font', type: 'font/woff2', crossorigin: 'anonymous' },
    { rel: 'stylesheet', href: '/sub/assets/article.css' },
    { rel: 'icon', href: '/sub/assets/icon.svg', type: 'image/svg+xml' },
  ])
})

it('says what search engines may do', () => {
  const page = withHead({ robots: 'noindex, follow', canonical: undefined, alternates: [] })
  expect(page.all('meta', ({ name }) => name === 'robots').map((meta) => attributes(meta).content)).toEqual([
    'noindex, follow',
  ])
  expect(links(page).map(({ rel }) => rel)).not.toContain('canonical')
})

it('carries the data block as it is given and the script deferred', () => {
  const page = withHead({ jsonLd: '{"headline":"Café \\u003c/script> y más"}' })
  const scripts = page.all('script')
  expect(scripts.map(attributes)).toEqual([
    { type: 'application/ld+json' },
    { defer: '', src: '/sub/assets/article.js' },
  ])
  expect(textOf(first(scripts))).toBe('{"headline":"Café \\u003c/script> y más"}')
})

it('does without a script', () => {
  expect(withHead({ assets: { ...ARTICLE.head.assets, script: undefined, scripts: {} } }).all('script')).toEqual([])
})

it('escapes what people typed', () => {
  const title = 'A </title><script>alert(1)</script> "B" & <C/>'
  const page = new Parsed({ ...ARTICLE, title, head: { ...ARTICLE.head, title, description: title } })
  expect(page.all('title').map(textOf)).toEqual([title])
  expect(page.all('h1').map(textOf)).toEqual([title])
  expect(attributes(first(page.all('meta', ({ name }) => name === 'description'))).content).toBe(title)
})

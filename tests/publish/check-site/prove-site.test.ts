import { expect, test } from 'vitest'
import { indexFromBytes, indexToBytes } from '../../../src/publish/check-site/index-bytes.ts'
import { proveSite } from '../../../src/publish/check-site/prove-site.ts'
import { EN, ES, GOOD, OLD, siteOf } from '../../support/built-site.ts'
import { swap } from '../../support/swap.ts'
import { randomFrom } from '../../sync/random-edits.ts'

type Files = Record<string, string>

const good = GOOD[ES] ?? ''
const FACING = 'es/autobus/bilingue/index.html'
/** Files that come and go besides those of the good site. */
const MORE: Files = {
  [FACING]: good,
  'es/nada/index.html': (GOOD[EN] ?? '').replaceAll('en/bus', 'es/nada').replace('"en-US"', '"es-419"'),
  'es/x.html': GOOD[OLD] ?? '',
  'sitemap-1.xml': GOOD['sitemap.xml'] ?? '',
  'media/car.jpg': '',
}

/** What stands in files, each group for one another. */
const SWAPS = [
  [
    '/notebook/en/bus/',
    '/notebook/es/autobus/',
    '/notebook/es/viejo/',
    '/notebook/es/nada/',
    '/notebook/',
    '/es/',
    '/notebook/es/x.html',
  ],
  ['/notebook/media/bus.jpg', '/notebook/media/car.jpg', '../../media/bus.jpg', 'https://cdn.example/x.jpg'],
  ['"#t"', '"#p1"', '"#p2"', '"#"', '"mailto:a@example.org"', '"x:y"'],
  ['/#p1"', '/#p2"', '/"', '/index.html"', '/?q=1#p1"'],
  ['id="p1"', 'id="p2"', 'id="t"', 'class="body"'],
  ['index, follow', 'noindex, follow', 'none'],
  ['lang="es-419"', 'lang="en-US"', 'lang="fr"', 'dir="ltr"'],
  ['hreflang="en"', 'hreflang="es"', 'hreflang="x-default"', 'aria-hidden="true"'],
  ['rel="canonical"', 'rel="next"', 'http-equiv="refresh" content="0"'],
  ['<url>', '<url><loc>https://example.org/notebook/es/nada/</loc></url><url>', '<sitemap>'],
  ['https://example.org/notebook/', 'https://infobae.com/', 'http://example.org/notebook/'],
  ['{', '{"a":"https://example.org/notebook/es/nada/",', '['],
]
/** What is added to pages. */
const ADDED = [
  '<a href="https://example.org/notebook/es/nada/">x</a>',
  '<a href="https://infobae.com/">x</a>',
  '<a href="/notebook/es/nada/#p1" lang="es">x</a>',
  '<p id="p2">x</p>',
  '<p style="top:0">x</p>',
]

test('finds after any changes what a proof of the whole site finds', () => {
  const random = randomFrom(3)
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value
  const edited = (files: Files): Files => {
    const file = pick(Object.keys(random() < 0.3 ? { ...GOOD, ...MORE } : files))
    const { [file]: text = GOOD[file] ?? MORE[file] ?? '', ...others } = files
    if (random() < 0.1) return others
    if (random() < 0.15) return { ...files, [file]: GOOD[file] ?? MORE[file] ?? '' }
    if (random() < 0.15) return { ...files, [file]: text.replace('</body>', `${pick(ADDED)}</body>`) }
    const group = pick(SWAPS.filter((pieces) => pieces.some((piece) => text.includes(piece))).concat([['x']]))
    const there = pick(group.filter((piece) => text.includes(piece)).concat('x'))
    const first = text.indexOf(there, random() * text.length)
    const at = first < 0 ? text.indexOf(there) : first
    return { ...files, [file]: at < 0 ? text : text.slice(0, at) + pick(group) + text.slice(at + there.length) }
  }
  const rules = new Set<string>()
  for (let sequence = 0; sequence < 150; sequence++) {
    let files: Files = { ...GOOD }
    let { index } = proveSite(siteOf(files))
    for (let step = 0; step < 10; step++) {
      let next = edited(files)
      while (random() < 0.4) next = edited(next)
      const names = Object.keys({ ...files, ...next })
      const changed = new Set(names.filter((file) => files[file] !== next[file] || random() < 0.02))
      const former = indexFromBytes(indexToBytes(index)) ?? index
      const now = proveSite(siteOf(next), { former, changed })
      const whole = proveSite(siteOf(next))
      expect(now, `sequence ${sequence}, step ${step}: ${[...changed]}`).toEqual(whole)
      for (const { rule, inText } of now.faults) rules.add(inText ? `${rule} (text)` : rule)
      ;({ index } = now)
      files = next
    }
  }
  expect([...rules].sort()).toMatchInlineSnapshot(`
    [
      "canonical-missing",
      "canonical-wrong",
      "data-broken",
      "feed-link-broken",
      "fragment-missing",
      "hreflang-alone",
      "hreflang-broken",
      "hreflang-default",
      "hreflang-language",
      "hreflang-relative",
      "hreflang-repeated",
      "hreflang-self",
      "hreflang-unequal",
      "hreflang-unindexed",
      "id-repeated",
      "inline-style",
      "json-broken",
      "json-ld-broken",
      "lang-missing",
      "link-broken",
      "link-broken (text)",
      "link-language",
      "link-outside",
      "link-scheme",
      "policy-missing",
      "redirect-broken",
      "resource-elsewhere",
      "resource-missing",
      "robots-unknown",
      "sitemap-hreflang",
      "sitemap-missing",
      "sitemap-unindexed",
      "sitemap-unnamed",
      "xml-broken",
    ]
  `)
})

test('asks for what changed, for what points at it, and for what these point at', () => {
  const fillers = Array.from({ length: 50 }, (_, number): [string, string] => [
    `es/${number}/index.html`,
    GOOD[OLD] ?? '',
  ])
  const files = { ...GOOD, ...Object.fromEntries(fillers) }
  const former = proveSite(siteOf(files)).index
  const asked = (changes: Files) => {
    const site = siteOf({ ...files, ...changes })
    const names: string[] = []
    const factsOf = (file: string) => {
      names.push(file)
      return site.factsOf(file)
    }
    proveSite({ ...site, factsOf }, { former, changed: new Set(Object.keys(changes)) })
    return names.sort()
  }
  expect(asked({ [EN]: swap(['It leaves.', 'It left.'])(files[EN] ?? '') })).toEqual([EN, ES])
  expect(asked({ 'es/1/index.html': `${files[OLD]} ` })).toEqual([ES, 'es/1/index.html'].sort())
})

test('proves all where the site has another address, and keeps no index that was damaged', () => {
  const { index } = proveSite(siteOf(GOOD))
  const bytes = indexToBytes(index)
  expect(indexFromBytes(bytes)).toEqual(index)
  for (const at of [0, 4, 100, bytes.length - 1]) {
    const damaged = Uint8Array.from(bytes)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    expect(indexFromBytes(damaged)).toBeUndefined()
  }
  expect(indexFromBytes(bytes.subarray(0, 3))).toBeUndefined()
  const moved = { ...index, url: 'https://example.org/' }
  const broken = siteOf({ ...GOOD, [EN]: '' })
  expect(proveSite(broken, { former: moved, changed: new Set() })).toEqual(proveSite(broken))
})

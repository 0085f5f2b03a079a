import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { LOCK, lockOf } from '../../support/lock.ts'
import { type Changes, CLOCK_ES, EN, ES, SITE } from '../../support/newsroom.ts'
import { articleAt, fileAt, pageAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const BUS_ES = '/es/el-autobus-de-la-noche/'
const BUS_EN = '/en/the-night-bus/'

/** What stands beside the text of a page, in order: numbers with what they link, twins of headings. */
const besideIn = (html: string): string[] =>
  [...html.matchAll(/<(?:a|span) class="pn" data-n="(\d+)"([^>]*)>|<p class="twin">(.*?)<\/p>/g)].map(
    ([, number, attributes, twin]) => twin ?? [number, / href="([^"]*)"/.exec(attributes ?? '')?.[1]].join(' ').trim(),
  )
const besideAt = (path: string, changes: Changes = {}) => besideIn(articleAt(path, changes).body())
const numbersAt = (path: string, changes: Changes) =>
  besideAt(path, changes).map((beside) => Number.parseInt(beside, 10))

describe('beside the text of an article', () => {
  it('numbers link the same block of the other edition, out of the order of keys, and say so; then comes a link to the block', () => {
    const html = articleAt(BUS_EN).body()
    const [, id] = /<p id="([^"]+)"/.exec(html) ?? []
    expect(html).toContain(
      `<a class="pn" data-n="1" href="${BUS_ES}#${id}" hreflang="es" tabindex="-1" ` +
        'aria-label="1: same paragraph in Spanish"></a>' +
        `<a class="own" href="#${id}" tabindex="-1" aria-label="Link to this paragraph"></a>`,
    )
    expect(articleAt(BUS_ES).body()).toContain('aria-label="1: mismo párrafo en inglés"')
  })

  it('numbers follow the text, and stand ahead of the items below it', () => {
    const body = (words: readonly string[]) => withBody(`Nada 0.\n\n- ${words[0]}\n  - ${words[1]}\n\n> ${words[2]}`)
    const changes = {
      [ES]: body(['Uno con tres.', 'Dos con cuatro.', 'Cinco.']),
      [EN]: body(['One, with three.', 'Two, with four.', 'Five.']),
    }
    const read = articleAt(BUS_EN, changes)
      .body()
      .replace(/<a class="pn" data-n="(\d)".*?<\/a><a class="own".*?<\/a>/g, '[$1]')
      .replace(/ id="[^"]*"/g, '')
      .replaceAll('\n', '')
    expect(read).toBe(
      '<p>Nada 0.[1]</p><ul><li>One, with three.[2]<ul><li>Two, with four.[3]</li></ul></li></ul><blockquote><p>Five.</p>[4]</blockquote>',
    )
  })

  it('headings have their twins, which link to that section', () => {
    const link = (path: string, language: string, text: string) =>
      `<a href="${path}#quien-viaja" lang="${language}" hreflang="${language}">${text}</a>`
    expect(besideAt(BUS_ES)[1]).toBe(link(BUS_EN, 'en', 'Who rides'))
    expect(besideAt(BUS_EN)[1]).toBe(link(BUS_ES, 'es', 'Quién viaja'))
  })

  it.each<[string, string, string, string[]]>([
    ['alike in both', '## Pandas', '## Pandas', []],
    ['without an opposite', '## Uno\n\nDos casas.', 'Two houses.', []],
    ['of the third level', '### Uno <dos>', '### One & two', ['One &amp; two']],
    ['of the fourth level', '#### Uno', '#### One', []],
  ])('a heading %s', (_, es, en, twins) => {
    const found = besideAt(BUS_ES, { [ES]: withBody(es), [EN]: withBody(en) }).filter((beside) =>
      beside.startsWith('<a'),
    )
    expect(found.map((twin) => twin.replace(/<[^>]*>/g, ''))).toEqual(twins)
  })

  it('what stands opposite has the same number, and what stands alone leads to where both stand', () => {
    const changes = {
      [ES]: swap(['\n## Quién', '\nNadie sabe quién lo conduce ni por qué va tan despacio.\n\n## Quién']),
    }
    const [es, en] = [besideAt(BUS_ES, changes), besideAt(BUS_EN, changes)]
    const ids = (side: string[]) => side.filter((each) => /^\d/.test(each)).map((each) => each.replace(/ .*#/, ' '))
    expect(ids(es).filter((each) => !ids(en).includes(each))).toEqual([expect.stringMatching(/^2 /)])
    expect(ids(en)).toEqual(ids(es).filter((each) => !each.startsWith('2 ')))
    expect(articleAt(BUS_ES, changes).body()).toMatch(
      /data-n="2" href="\/es\/el-autobus-de-la-noche\/bilingue\/#[\w-]+" tabindex="-1" aria-label="2: Sin traducción">/,
    )
    expect(numbersAt(BUS_EN, changes).filter((number) => !Number.isNaN(number))).toEqual([1, 3, 4, 5])
  })

  it('every number and twin leads to a block that is there', () => {
    const changes = {
      [ES]: withBody(
        '> Uno.\n\n## Dos\n\n| a |\n|---|\n| 1 |\n\n```\nx\n```\n\n![p](photo.jpg)\n\n1. Tres.\n   - Cuatro.',
      ),
    }
    const there = articleAt(BUS_EN, changes).body()
    for (const beside of besideAt(BUS_ES, changes)) {
      const id = /#([\w-]+)/.exec(beside)?.[1]
      if (id !== undefined) expect(there).toContain(`id="${id}"`)
    }
  })

  it.each<[string, string, Changes]>([
    ['an article without its other edition', '/en/the-town-clock/', { [CLOCK_ES]: null }],
    [
      'an article whose other edition is a draft',
      '/en/the-town-clock/',
      { [CLOCK_ES]: swap(['slug:', 'draft: true\nslug:']) },
    ],
  ])('there is nothing on %s', (_, path, changes) => expect(besideAt(path, changes)).toEqual([]))

  it('there is nothing on static pages and in feeds', () => {
    const text = (slug: string, words: string) =>
      `---\ntitle: ${slug}\ndescription: D.\nslug: ${slug}\ndate: 2026-01-01\n---\n\n${words}\n`
    const site = renderedWith({
      'pages/about/index.es.md': text('quienes-somos', 'Somos tres.'),
      'pages/about/index.en.md': text('about-us', 'We are three.'),
    })
    expect(besideIn(pageAt(site, '/en/about-us/', 'static').body())).toEqual([])
    expect(fileAt(site, 'en/feed.json')).toContain('The bus leaves')
    expect(fileAt(site, 'en/feed.json')).not.toMatch(/data-n|twin|tabindex/)
  })

  it('addresses have the prefix of the site', () => {
    const changes = { [SITE]: swap(['example.org/', 'example.org/x/']) }
    expect(besideAt(BUS_ES, changes)[0]).toMatch(/^1 \/x\/en\/the-night-bus\/#p-/)
  })
})

describe('what is outdated in a translation', () => {
  const [from, to] = ['Lleva 40 pasajeros.', 'Lleva 60 pasajeros.']
  const changes = { [ES]: swap([from, to]), [LOCK]: '' }
  const outdatedIn = (html: string) => [...html.matchAll(/class="outdated">(.*?)<\/p>/g)].map(([, inner = '']) => inner)

  it('is marked, and says so at its place', () => {
    const found = outdatedIn(articleAt(BUS_EN, { ...changes, [LOCK]: lockOf() }).body())
    expect(found.map((inner) => inner.replace(/<a class="(?:pn|own)".*?<\/a>/g, ''))).toEqual([
      '<small class="stale">Changed in Spanish after this translation.</small>The bus leaves at twelve and comes back at six. It carries 40 passengers.',
    ])
  })

  it('is not marked in the source, nor where nobody recorded that both were in step', () => {
    expect(outdatedIn(articleAt(BUS_ES, { ...changes, [LOCK]: lockOf() }).body())).toEqual([])
    expect(outdatedIn(articleAt(BUS_EN, { [ES]: swap([from, to]) }).body())).toEqual([])
  })
})

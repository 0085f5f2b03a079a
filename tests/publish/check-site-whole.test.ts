import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { renderPage } from '../../layouts/index.ts'
import { checkSite } from '../../src/publish/check-site.ts'
import { renderSite } from '../../src/render/render-site.ts'
import { png } from '../support/images.ts'
import { many } from '../support/many.ts'
import { type Changes, CLOCK_EN, CLOCK_ES, EN, ES, newsroomWith, SITE } from '../support/newsroom.ts'
import { sourceOf } from '../support/source.ts'
import { swap } from '../support/swap.ts'

/** What is found in the site that the newsroom with changes gives, through the real layouts. */
async function faultsOf(changes: Changes, drafts = false) {
  const { site, texts } = sourceOf(newsroomWith(changes), { drafts })
  const rendered = renderSite(site, { texts })
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const page of rendered.pages) write(page.path.replace(/\/$/, '/index.html').slice(1), renderPage(page))
  for (const { path, content } of rendered.files) write(path, content)
  for (const path of ['assets/style.css', 'assets/reader.js', 'assets/search.js', 'assets/icon.svg']) write(path, '')
  for (const { path } of [...rendered.pictures, ...rendered.cards]) write(path, '')
  return checkSite(folder, site.facts)
}

const about = (title: string, slug: string) =>
  `---\ntitle: ${title}\ndescription: D.\nslug: ${slug}\ndate: 2026-01-01\naliases: [old-${slug}]\n---\n\nText.\n`

const HOSTILE = `"</title><script>alert(1)</script>]]>&amp;\\u0007"`

test.each<[string, Changes, boolean?]>([
  ['the small good newsroom', {}],
  ['nothing', { [ES]: null, [EN]: null, [CLOCK_EN]: null, [CLOCK_ES]: null }],
  ['a path prefix', { [SITE]: swap(['https://example.org/', 'https://ana.github.io/notebook/']) }],
  ['our copy that names the outlet’s page', { [SITE]: (text) => `${text}republication: canonical\n` }],
  ['our copy that is indexed', { [SITE]: (text) => `${text}republication: self\n` }],
  [
    'drafts that are shown',
    { [CLOCK_ES]: swap(['slug:', 'draft: true\nslug:']), [EN]: swap(['slug:', 'draft: true\nslug:']) },
    true,
  ],
  ['editions that are missing', { [CLOCK_ES]: null, [ES]: swap(['slug:', 'draft: true\nslug:']) }],
  ['English first', { [SITE]: swap(['[es, en]', '{es: es-419, en: en-US}']) }],
  ['lists of several pages, the archive in one language only', many(51, 'es')],
  [
    'static pages and old slugs',
    {
      'pages/about/index.es.md': about('Quiénes somos', 'quienes-somos'),
      'pages/about/index.en.md': about('About', 'about'),
    },
  ],
  [
    'values that would break out',
    {
      [EN]: swap(
        ['title: The Night Bus', `title: ${HOSTILE}`],
        ['A bus crosses the city while everybody else sleeps.', HOSTILE],
      ),
      'newsroom/people/ana-ruiz.yml': `name: ${HOSTILE}\nbio: {es: ${HOSTILE}, en: ${HOSTILE}}\n`,
      'newsroom/topics.yml': `transport: {es: ${HOSTILE}, en: ${HOSTILE}}\n`,
    },
  ],
  [
    'people, topics and outlets on no record',
    { 'newsroom/people/ana-ruiz.yml': null, 'newsroom/topics.yml': null, 'newsroom/outlets.yml': null },
  ],
])('a site has no fault: %s', async (_, changes, drafts) => {
  expect(await faultsOf(changes, drafts)).toEqual([])
})

test.each<[string, Changes]>([
  ['in an article', { [EN]: (text) => `${text}\nSee [this](https://example.org/old/).\n` }],
  ['of a person', { 'newsroom/people/ana-ruiz.yml': (text) => `${text}url: https://example.org/old/\n` }],
  [
    'of an outlet on the same host, which is to be the canonical one',
    {
      'newsroom/outlets.yml': 'infobae: {name: Infobae, hosts: [example.org], url: https://example.org/old/}\n',
      [ES]: swap(['https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/', 'https://example.org/old/']),
      [SITE]: (text) => `${text}republication: canonical\n`,
    },
  ],
  ['of a photo', { [ES]: swap(['photo:\n', 'photo:\n  url: https://example.org/old/\n']) }],
])('a whole address of the site that the newsroom typed is its own matter: %s', async (_, changes) => {
  const faults = await faultsOf(changes)
  expect(faults.filter(({ inText }) => !inText)).toEqual([])
  expect(new Set(faults.map(({ found }) => found))).toEqual(new Set(['https://example.org/old/']))
})

test('names of files with every kind of mark lead to their copies', async () => {
  const name = "Foto #1 (50%) ñ&'.png"
  const link = name.replace('%', '%25').replace('#', '%23')
  const changes = {
    [EN]: (text: string) =>
      `${swap(['photo:\n', `photo:\n  file: ${JSON.stringify(name)}\n`])(text)}\n![A bus](<${link}>)\n`,
    [`articles/night-bus/${name}`]: png(3, 2),
  }
  expect(await faultsOf(changes)).toEqual([])
})

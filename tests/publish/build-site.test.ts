import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openNewsroom } from '../../src/pipeline.ts'
import { buildSite } from '../../src/publish/build-site.ts'
import { CLOCK_EN, CLOCK_ES, EN, newsroomWith, SITE, TODAY, writeNewsroom } from '../support/newsroom.ts'
import { build, contentsOf, newOut, timesOf } from '../support/site.ts'
import { sourceOf } from '../support/source.ts'

const read = (out: string, path: string) => readFileSync(join(out, path), 'utf8')
const THE_BUS = 'en/the-night-bus/index.html'

describe('a first build', () => {
  it('writes pages, feeds, pictures and the site’s own files', async () => {
    const out = newOut()
    const { pages, written, unchanged, removed } = await build(newsroomWith(), out)
    const files = Object.keys(contentsOf(out)).filter((path) => path !== '.facing-site')
    expect({ written, unchanged, removed }).toEqual({ written: files.length, unchanged: 0, removed: 0 })
    const shownInPlace = /\/(?:parrafos|paragraphs)\//
    expect(files.filter((path) => path.endsWith('.html') && !shownInPlace.test(path))).toHaveLength(pages)
    expect(files).toEqual(expect.arrayContaining(['404.html', 'index.html', 'es/feed.xml', 'sitemap.xml', THE_BUS]))
    expect(
      files
        .map((path) => path.replace(/\.[0-9a-f]{8}\./, '.'))
        .filter((path) => path.startsWith('assets/'))
        .sort(),
    ).toEqual([
      'assets/article.css',
      'assets/article.js',
      'assets/chooser.css',
      'assets/contents.js',
      'assets/display.woff2',
      'assets/facing.css',
      'assets/facing.js',
      'assets/glossary.css',
      'assets/home.css',
      'assets/icon.svg',
      'assets/italic.woff2',
      'assets/not-found.css',
      'assets/reader.js',
      'assets/sans.woff2',
      'assets/search.css',
      'assets/search.js',
      'assets/status.css',
      'assets/style.css',
      'assets/text.woff2',
    ])
    expect(read(out, THE_BUS)).toContain('<h1>The Night Bus</h1>')
  })

  it('leaves nothing beside the site', async () => {
    const out = newOut()
    await build(newsroomWith(), out)
    expect(readdirSync(dirname(out))).toEqual(['web'])
  })

  it('is the same, byte by byte, however often it is made', async () => {
    const newsroom = newsroomWith()
    const [one, other] = [newOut(), newOut()]
    await build(newsroom, one)
    await build(newsroom, other)
    expect(contentsOf(one)).toEqual(contentsOf(other))
  })

  it('goes into a folder whose path begins as the working folder’s does', async () => {
    const web = newOut()
    const before = process.cwd()
    mkdirSync(web)
    process.chdir(web)
    onTestFinished(() => process.chdir(before))
    const out = `${web}-out/site`
    await build(newsroomWith(), out)
    expect(read(out, THE_BUS)).toContain('<h1>The Night Bus</h1>')
    expect(readdirSync(dirname(web))).toEqual(['web', 'web-out'])
  })

  it('tells how far it is', async () => {
    const told: [number, number][] = []
    const newsroom = newsroomWith()
    const { pages } = await buildSite(sourceOf(newsroom), {
      out: newOut(),
      drafts: false,
      onProgress: (done, total) => told.push([done, total]),
    })
    expect([told.at(0), told.at(-1)]).toEqual([
      [0, pages],
      [pages + 2, pages + 2],
    ])
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b))
  })

  it('keeps below the prefix of the address', async () => {
    const out = newOut()
    await build(newsroomWith({ [SITE]: (text) => text.replace('example.org/', 'example.org/news/room/') }), out)
    const page = read(out, THE_BUS)
    expect(page).toMatch(/<link rel="stylesheet" href="\/news\/room\/assets\/article\.[0-9a-f]{8}\.css">/)
    expect(page).toContain('href="/news/room/es/el-autobus-de-la-noche/"')
    expect(
      [...page.matchAll(/(?:href|src)="(\/[^"]*)"/g)].filter(([, path]) => !path?.startsWith('/news/room/')),
    ).toEqual([])
  })

  it('publishes drafts only where it is asked to', async () => {
    const draft = newsroomWith({ [EN]: (text) => text.replace('slug:', 'draft: true\nslug:') })
    const [without, withDrafts] = [newOut(), newOut()]
    await buildSite(sourceOf(draft), { out: without, drafts: false })
    await buildSite(sourceOf(draft, { drafts: true }), { out: withDrafts, drafts: true })
    expect([existsSync(join(without, THE_BUS)), existsSync(join(withDrafts, THE_BUS))]).toEqual([false, true])
  })
})

describe('a further build', () => {
  it('leaves every file as it was where nothing changed', async () => {
    const out = newOut()
    const newsroom = newsroomWith()
    const { written } = await build(newsroom, out)
    const times = timesOf(out)
    expect(await build(newsroom, out)).toMatchObject({ written: 0, unchanged: written, removed: 0 })
    expect({ ...timesOf(out), '.facing-site': 0 }).toEqual({ ...times, '.facing-site': 0 })
  })

  it('writes what changed and nothing else', async () => {
    const out = newOut()
    await build(newsroomWith(), out)
    const times = timesOf(out)
    const changes = await build(newsroomWith({ [EN]: (text) => text.replace('Nurses,', 'Doctors,') }), out)
    const after = timesOf(out)
    const changed = Object.keys(after).filter((path) => path !== '.facing-site' && after[path] !== times[path])
    const gone = Object.keys(times).filter((path) => !(path in after))
    expect(changes).toMatchObject({ written: changed.length, removed: gone.length })
    expect(gone.filter((path) => !/^pagefind\/.*\Wen_/.test(path))).toEqual([])
    expect(changed).toContain(THE_BUS)
    expect(changed.filter((path) => path.startsWith('es/') && path.endsWith('.html'))).toEqual([
      'es/el-autobus-de-la-noche/bilingue/index.html',
    ])
    expect(read(out, THE_BUS)).toContain('Doctors,')
  })

  it('removes the pages of an article that is gone', async () => {
    const out = newOut()
    await build(newsroomWith(), out)
    const { removed } = await build(newsroomWith({ [CLOCK_EN]: null, [CLOCK_ES]: null }), out)
    expect(removed).toBeGreaterThanOrEqual(2)
    expect(existsSync(join(out, 'en/the-town-clock'))).toBe(false)
  })

  it('goes where a link leads', async () => {
    const out = newOut()
    const link = `${out}-link`
    await build(newsroomWith(), out)
    symlinkSync(out, link)
    await build(newsroomWith({ [EN]: (text) => text.replace('Nurses,', 'Doctors,') }), link)
    expect(read(out, THE_BUS)).toContain('Doctors,')
  })
})

describe('what lies in the newsroom and is no article', () => {
  const canary = (root: string) => `require('node:fs').writeFileSync(${JSON.stringify(join(root, 'ran'))}, '')`
  const STRAYS: Record<string, (root: string) => string> = {
    '_data/site.js': canary,
    'eleventy.config.js': canary,
    '.eleventy.js': canary,
    'layouts/article.11ty.js': canary,
    'article.11tydata.js': canary,
    'articles/night-bus/night-bus.11tydata.js': canary,
    'articles/night-bus/page.11ty.js': canary,
    'page.njk': () => '---\npermalink: /ran/\n---\nran',
    'page.md': () => '# ran',
    '.eleventyignore': () => '**',
    '.gitignore': () => '*',
    'package.json': () => '{ broken',
  }

  it('is neither run nor published, also where that is the working folder', async () => {
    const root = writeNewsroom()
    for (const [path, content] of Object.entries(STRAYS)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content(root))
    }
    const [clean, here, there] = [newOut(), newOut(), newOut()]
    await build(newsroomWith(), clean)
    await build(openNewsroom(root, TODAY), here)
    const cwd = process.cwd()
    onTestFinished(() => process.chdir(cwd))
    process.chdir(root)
    await build(openNewsroom(root, TODAY), there)
    expect(existsSync(join(root, 'ran'))).toBe(false)
    expect(contentsOf(here)).toEqual(contentsOf(clean))
    expect(contentsOf(there)).toEqual(contentsOf(clean))
  })

  it('is not read in place of a picture that was checked', async () => {
    const out = newOut()
    await build(newsroomWith(), out)
    const before = contentsOf(out)
    const newsroom = newsroomWith()
    const photo = join(newsroom.files.root, 'articles/night-bus/photo.jpg')
    rmSync(photo)
    symlinkSync('/etc/hostname', photo)
    await expect(build(newsroom, out)).rejects.toMatchObject({ exit: 3, code: 'file-changed' })
    expect(contentsOf(out)).toEqual(before)
  })
})

import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, test, vi } from 'vitest'
import { writeIndex } from '../../src/publish/search/index-files.ts'
import { lookAtIndex } from '../../src/publish/search/look-at-index.ts'
import { makeIndex } from '../../src/publish/search/make-index.ts'
import { CLOCK_EN, CLOCK_ES, EN, ES, newsroomWith } from '../support/newsroom.ts'
import { searchIn } from '../support/search-in.ts'
import { build, contentsOf, newOut } from '../support/site.ts'
import { swap } from '../support/swap.ts'

const indexOf = (out: string) => contentsOf(join(out, 'pagefind'))
const keptIn = (root: string) => readdirSync(join(root, '.facing/search'))
const aFragmentIn = (folder: string) => join(folder, 'fragment', readdirSync(join(folder, 'fragment'))[0] ?? '')

describe('the search', () => {
  const built = async (changes = {}) => {
    const site = newOut()
    await build(newsroomWith(changes), site)
    return site
  }

  it('finds words with and without accents, in all their forms, in one language alone', async () => {
    const site = await built()
    const paths = async (language: 'es' | 'en', words: string) =>
      (await searchIn(site, language, words)).map(({ path }) => path)
    const bus = ['es/el-autobus-de-la-noche/']
    expect(await paths('es', 'autobus')).toEqual(bus)
    expect(await paths('es', 'autobús')).toEqual(bus)
    expect(await paths('es', 'AUTOBUSES nocturnos')).toEqual(bus)
    expect(await paths('es', 'enferm')).toEqual(bus)
    expect(await paths('en', 'nurse')).toEqual(['en/the-night-bus/'])
    expect(await paths('en', 'enfermeras')).toEqual([])
  })

  it('finds people, topics and the title in the other language, but nothing by what is only shown', async () => {
    const site = await built()
    const titles = async (words: string) => (await searchIn(site, 'en', words)).map(({ title }) => title)
    expect(await titles('Hale')).toEqual(expect.arrayContaining(['The Night Bus', 'The Town Clock']))
    expect(await titles('Ruiz')).toEqual(['The Night Bus'])
    expect(await titles('transport')).toEqual(['The Night Bus'])
    expect(await titles('autobús')).toEqual(['The Night Bus'])
    expect(await titles('March')).toEqual([])
  })

  it('puts what is in a title first', async () => {
    const text = (body: string) => (old: string) => `${old}\n${body}\n`
    const site = await built({ [CLOCK_EN]: text('A bus stops. The bus, a bus and one more bus.') })
    expect((await searchIn(site, 'en', 'bus')).map(({ title }) => title)).toEqual(['The Night Bus', 'The Town Clock'])
  })

  it('cuts excerpts whose markup is its own', async () => {
    const site = await built({ [EN]: swap(['Nurses,', 'A \\<mark>zeppelin\\</mark> and nurses,']) })
    const [found] = await searchIn(site, 'en', 'zeppelin')
    expect(found?.excerpt).toContain('A <mark>&lt;mark&gt;zeppelin&lt;/mark&gt;</mark> and nurses,')
  })
})

/** The processes that start during the test. */
const started = (onStart: (process: ChildProcess) => void = () => {}) => {
  const processes: ChildProcess[] = []
  const watch = (message: unknown) => {
    const { process } = message as { process: ChildProcess }
    processes.push(process)
    onStart(process)
  }
  subscribe('child_process', watch)
  onTestFinished(() => void unsubscribe('child_process', watch))
  return processes
}

describe('the index', () => {
  it('is the same, byte by byte, however often it is made', async () => {
    const [one, other] = [newOut(), newOut()]
    await build(newsroomWith(), one)
    await build(newsroomWith(), other)
    expect(indexOf(one)).toEqual(indexOf(other))
  })

  it('holds what the page loads and nothing else', async () => {
    const out = newOut()
    await build(newsroomWith(), out)
    expect(lookAtIndex(join(out, 'pagefind'))).toBeDefined()
    const kinds = Object.keys(indexOf(out)).map((path) => path.replace(/(?<=^|[/.])(es|en)_\w+/, '$1'))
    expect([...new Set(kinds)]).toEqual([
      'fragment/en.pf_fragment',
      'fragment/es.pf_fragment',
      'index/en.pf_index',
      'index/es.pf_index',
      'pagefind-entry.json',
      'pagefind.en.pf_meta',
      'pagefind.es.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
      'wasm.es.pagefind',
    ])
  })

  it('is not made again where nothing to be found has changed', async () => {
    const newsroom = newsroomWith()
    await build(newsroom, newOut())
    const kept = keptIn(newsroom.files.root)
    const processes = started()
    await build(newsroom, newOut())
    expect(processes).toEqual([])
    expect(keptIn(newsroom.files.root)).toEqual(kept)
  })

  it('is made anew where the one that was kept is not as it was', async () => {
    for (const plant of [
      (folder: string) => writeFileSync(join(folder, 'pagefind.js'), 'alert(1)'),
      (folder: string) => writeFileSync(join(folder, 'page.html'), '<p>'),
      (folder: string) => symlinkSync('/etc/hostname', join(folder, 'fragment/en_0000000.pf_fragment')),
      (folder: string) => appendFileSync(aFragmentIn(folder), 'x'),
      (folder: string) => rmSync(aFragmentIn(folder)),
    ]) {
      const newsroom = newsroomWith()
      const [one, other] = [newOut(), newOut()]
      await build(newsroom, one)
      const [kept = ''] = keptIn(newsroom.files.root)
      plant(join(newsroom.files.root, '.facing/search', kept))
      await build(newsroom, other)
      expect(indexOf(other)).toEqual(indexOf(one))
    }
  })

  it('reads again only the texts that changed, and is the one that is made of all', async () => {
    const newsroom = newsroomWith()
    await build(newsroom, newOut())
    const processes = started()
    for (const change of [
      { [EN]: swap(['Nurses,', 'Zeppelins,']) },
      { [EN]: swap(['Nurses,', 'Doctors,']), [CLOCK_ES]: (old: string) => `${old}\nUn autobús más.\n` },
      {},
    ]) {
      const [changed, anew] = [newOut(), newOut()]
      const next = newsroomWith(change)
      await build({ ...next, files: { ...next.files, root: newsroom.files.root } }, changed)
      await build(next, anew)
      expect(indexOf(changed)).toEqual(indexOf(anew))
    }
    expect(processes.length).toBeGreaterThan(0)
  })

  it('is made where none can be kept', async () => {
    const newsroom = newsroomWith()
    writeFileSync(join(newsroom.files.root, '.facing'), '')
    const out = newOut()
    expect(await build(newsroom, out)).toMatchObject({ searchable: true })
    expect(lookAtIndex(join(out, 'pagefind'))).toBeDefined()
  })
})

test('where Pagefind has no program for the machine, the site is published without search and says so', async () => {
  process.env.npm_config_arch = 'abacus'
  onTestFinished(() => {
    delete process.env.npm_config_arch
  })
  const out = newOut()
  expect(await build(newsroomWith(), out)).toMatchObject({ searchable: false })
  expect(existsSync(join(out, 'pagefind'))).toBe(false)
  const page = readFileSync(join(out, 'es/buscar/index.html'), 'utf8')
  expect(page).not.toContain('<form')
  expect(page).toContain('Por ahora no se puede buscar en este sitio')
})

test('a newsroom without texts has no search', async () => {
  const out = newOut()
  await build(newsroomWith({ [ES]: null, [EN]: null, [CLOCK_EN]: null, [CLOCK_ES]: null }), out)
  expect(readFileSync(join(out, 'es/buscar/index.html'), 'utf8')).not.toContain('<form')
})

describe('where Pagefind ends before its index is there', () => {
  const kill = (process: ChildProcess | undefined) => process?.kill('SIGKILL')
  const record = (number: number) => ({
    language: 'en' as const,
    path: `en/${number}/`,
    text: 'A bus.',
    facts: { title: 'Bus' },
  })
  const stop = { exit: 3, code: 'search-stopped' }

  it('stops the build, and leaves what was published as it was', async () => {
    const out = newOut()
    await build(newsroomWith(), out)
    const before = contentsOf(out)
    started((process) => process.once('spawn', () => process.stdout?.once('data', () => kill(process))))
    const changed = newsroomWith({ [EN]: swap(['Nurses,', 'Doctors,']) })
    await expect(build(changed, out)).rejects.toMatchObject(stop)
    expect(contentsOf(out)).toEqual(before)
    expect(existsSync(join(changed.files.root, '.facing/search'))).toBe(false)
  })

  it('stops while it is fed, and once it has been fed', async () => {
    const processes = started()
    function* records(end: number) {
      for (let number = 0; number < 1000; number++) {
        if (number === end) kill(processes.at(-1))
        yield record(number)
      }
    }
    for (const end of [0, 500, 999]) {
      const index = await makeIndex(records(end))
      await expect(index?.finish()).rejects.toMatchObject(stop)
      await index?.close()
    }
  })

  it('lets Pagefind print nothing, however much was on the way', async () => {
    const printed = vi.spyOn(console, 'error')
    onTestFinished(() => printed.mockRestore())
    const processes = started()
    const long = Array.from({ length: 64 }, (_, number) => ({ ...record(number), text: 'A bus. '.repeat(20_000) }))
    const index = await makeIndex(long)
    kill(processes[0])
    await expect(index?.finish()).rejects.toMatchObject(stop)
    await index?.close()
    expect(printed.mock.calls).toEqual([])
  })

  it('makes the next one in a new process', async () => {
    const processes = started()
    const dead = await makeIndex([record(1)])
    kill(processes[0])
    await expect(dead?.finish()).rejects.toMatchObject(stop)
    await dead?.close()
    const next = await makeIndex([record(1)])
    const folder = newOut()
    writeIndex((await next?.finish()) ?? [], folder)
    await next?.close()
    expect(lookAtIndex(folder)).toBeDefined()
    expect(processes).toHaveLength(2)
  })

  it('publishes without search where it never answered: nothing says that it can run here', async () => {
    for (const name of ['PAGEFIND', 'PAGEFIND_EXTENDED']) process.env[`${name}_BINARY_PATH`] = '/bin/false'
    onTestFinished(() => {
      for (const name of ['PAGEFIND', 'PAGEFIND_EXTENDED']) delete process.env[`${name}_BINARY_PATH`]
    })
    const processes = started()
    expect(await build(newsroomWith(), newOut())).toMatchObject({ searchable: false })
    expect(processes[0]?.spawnfile).toBe('/bin/false')
  })
})

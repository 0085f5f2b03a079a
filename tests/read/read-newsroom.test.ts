import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textsOf } from '../../src/ground/messages/index.ts'
import { putInWords } from '../../src/ground/messages/put-in-words.ts'
import { Stop } from '../../src/model.ts'
import { listKeys, readNewsroom, readSite } from '../../src/read/read-newsroom.ts'
import { ES, SITE, writeNewsroom } from '../support/newsroom.ts'

/** Exit code, code, file and message of the Stop that something ends with. */
function stopOf(act: () => unknown) {
  try {
    act()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    const [{ file, say }] = error.findings
    return { exit: error.exit, code: error.code, file, message: putInWords(say, textsOf('en')).message }
  }
  return undefined
}

describe('readNewsroom', () => {
  it('reads folders, records and pictures, in the order of names', () => {
    const root = writeNewsroom({ 'pages/about/index.es.md': 'x', 'articles/town-clock/notas.txt': 'x' })
    const files = readNewsroom(root)
    expect(files.folders.map(({ kind, path, files }) => [kind, path, files.map(({ name }) => name)])).toEqual([
      ['article', 'articles/night-bus', ['index.en.md', 'index.es.md', 'photo.jpg']],
      ['article', 'articles/town-clock', ['index.en.md', 'index.es.md', 'notas.txt']],
      ['page', 'pages/about', ['index.es.md']],
    ])
    expect(files.records.map(({ path }) => path)).toEqual([
      'newsroom/disclaimers.yml',
      'newsroom/outlets.yml',
      'newsroom/topics.yml',
      'newsroom/people/ana-ruiz.yml',
      'newsroom/people/tom-hale.yml',
    ])
    expect(files.site?.text).toContain('https://example.org/')
    expect(files.strays).toEqual([])
  })

  it('opens the articles that are asked for alone, with all records', () => {
    const root = writeNewsroom({ 'pages/about/index.es.md': 'x', 'articles/loose.txt': 'x' })
    const whole = readNewsroom(root)
    const some = readNewsroom(root, new Set(['town-clock', 'about', 'nowhere']))
    expect(some).toEqual({ ...whole, folders: whole.folders.filter(({ key }) => key !== 'night-bus') })
    expect(listKeys(root)).toEqual(['night-bus', 'town-clock', 'about'])
  })

  it('reads nothing but editions, records and pictures', () => {
    const { folders } = readNewsroom(writeNewsroom({ 'articles/night-bus/page.11ty.js': 'alert(1)' }))
    expect(folders[0]?.files.find(({ name }) => name === 'page.11ty.js')).toEqual({
      path: 'articles/night-bus/page.11ty.js',
      name: 'page.11ty.js',
      kind: 'file',
      bytes: 8,
    })
  })

  it('ignores what systems and editors leave behind', () => {
    const names = ['.DS_Store', 'Thumbs.db', '.index.es.md.swp', 'index.es.md~', 'desktop.ini']
    const { folders, strays } = readNewsroom(
      writeNewsroom(
        Object.fromEntries(
          names.flatMap((name) => [
            [`articles/night-bus/${name}`, 'x'],
            [`articles/${name}`, 'x'],
          ]),
        ),
      ),
    )
    expect(folders[0]?.files.map(({ name }) => name)).toEqual(['index.en.md', 'index.es.md', 'photo.jpg'])
    expect(strays).toEqual([])
  })

  it('reads what was last in step apart from the content', () => {
    const { folders } = readNewsroom(writeNewsroom({ 'articles/night-bus/sync.lock': '# sync.lock 1\r\n' }))
    expect(folders[0]?.lock).toMatchObject({ path: 'articles/night-bus/sync.lock', text: '# sync.lock 1\n' })
    expect(folders[0]?.files.map(({ name }) => name)).toEqual(['index.en.md', 'index.es.md', 'photo.jpg'])
  })

  it('gives a name composed, and the path as the disk has it', () => {
    const path = 'articles/night-bus/man\u0303ana.jpg'
    const { folders } = readNewsroom(writeNewsroom({ [path]: Buffer.alloc(0) }))
    expect(folders[0]?.files.find(({ name }) => name === 'mañana.jpg')?.path).toBe(path)
  })

  it('looks no deeper than the folder of an article', () => {
    const { folders } = readNewsroom(writeNewsroom({ 'articles/night-bus/old/index.es.md': 'x' }))
    expect(folders[0]?.files.map(({ name, kind }) => [name, kind])).toContainEqual(['old', 'folder'])
  })

  it('stops where there is no folder of articles, or a link in its place', () => {
    const root = writeNewsroom()
    renameSync(join(root, 'articles'), join(root, 'texts'))
    expect(stopOf(() => readNewsroom(root))).toEqual({
      exit: 2,
      code: 'articles-missing',
      file: 'articles',
      message: expect.stringMatching(/^Missing folder `articles` in /),
    })
    symlinkSync('texts', join(root, 'articles'))
    expect(stopOf(() => readNewsroom(root))?.code).toBe('articles-missing')
  })

  it.skipIf(process.getuid?.() === undefined)('stops where the disk refuses, and names the file', () => {
    const root = writeNewsroom()
    for (const path of ['', 'articles', 'articles/night-bus']) chmodSync(join(root, path), 0o755)
    chmodSync(join(root, ES), 0)
    const isRoot = process.getuid?.() === 0
    if (isRoot) process.seteuid?.(65534)
    try {
      expect(stopOf(() => readNewsroom(root))).toEqual({
        exit: 3,
        code: 'file-unreadable',
        file: ES,
        message: `Cannot read \`${ES}\` (EACCES), expected permission to read it`,
      })
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  })
})

describe('readSite', () => {
  it('reads site.yml alone', () => expect(readSite(writeNewsroom())?.text).toMatch(/^url: https:/))

  it('finds none', () => {
    expect(readSite(writeNewsroom({ [SITE]: null }))).toBeUndefined()
    expect(readSite('/nowhere/at/all')).toBeUndefined()
    expect(readSite(join(writeNewsroom(), SITE))).toBeUndefined()
  })

  it('follows no link, neither of the file nor of its folder', () => {
    const root = writeNewsroom()
    renameSync(join(root, SITE), join(root, 'elsewhere.yml'))
    symlinkSync('../elsewhere.yml', join(root, SITE))
    expect(readSite(root)).toMatchObject({ path: SITE, fault: { kind: 'symlink' } })
    rmSync(join(root, 'newsroom'), { recursive: true })
    mkdirSync(join(root, 'other'))
    writeFileSync(join(root, 'other/site.yml'), 'url: https://example.org/\n')
    symlinkSync('other', join(root, 'newsroom'))
    expect(readSite(root)).toMatchObject({ path: 'newsroom', fault: { kind: 'symlink' } })
  })
})

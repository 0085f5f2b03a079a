import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textsOf } from '../../src/ground/messages/index.ts'
import { putInWords } from '../../src/ground/messages/put-in-words.ts'
import { Stop } from '../../src/model.ts'
import { ownerName } from '../../src/publish/commit/owner.ts'
import { guardWrite } from '../../src/publish/guard-write.ts'
import { publish } from '../../src/publish/publish.ts'
import { publishStop } from '../../src/publish/publish-stop.ts'

import { contentsOf, newOut } from '../support/site.ts'

type Files = Record<string, string>

/** Makes the site of these files; `meanwhile`: what happens once they are staged. */
async function publishFiles(out: string, files: Files, meanwhile: () => Promise<void> = async () => {}) {
  const write = async function* () {
    for (const [path, content] of Object.entries(files)) yield { path, content }
    await meanwhile()
  }
  const { written, unchanged, removed } = await publish({ root: newOut(), out }, ({ files: look }) => {
    look()
    return { write: write(), keep: [] }
  })
  return { written, unchanged, removed }
}

const SITE = { 'index.html': 'one', 'es/index.html': 'two' }
const pagesOf = (out: string) =>
  Object.fromEntries(Object.entries(contentsOf(out)).filter(([path]) => path !== '.facing-site'))

/** What a stop says in English. */
async function said(run: Promise<unknown>): Promise<{ exit: number; code: string; message: string; note: string }> {
  const stop = await run.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(stop instanceof Stop)) throw new Error(`No stop but ${String(stop)}`)
  return { exit: stop.exit, code: stop.code, ...putInWords(stop.findings[0].say, textsOf('en')) }
}

describe('a site', () => {
  it('comes into its place with the folders above it', async () => {
    const out = join(newOut(), 'deep', 'down')
    expect(await publishFiles(out, SITE)).toEqual({ written: 2, unchanged: 0, removed: 0 })
    expect(pagesOf(out)).toEqual(SITE)
  })

  it('takes the place of an empty folder', async () => {
    const out = newOut()
    mkdirSync(out)
    await publishFiles(out, SITE)
    expect(pagesOf(out)).toEqual(SITE)
  })

  it('takes the place of the one before it', async () => {
    const out = newOut()
    await publishFiles(out, { ...SITE, 'gone.html': '' })
    const changes = await publishFiles(out, { ...SITE, 'es/index.html': 'new' })
    expect(changes).toEqual({ written: 1, unchanged: 1, removed: 1 })
    expect(pagesOf(out)).toEqual({ ...SITE, 'es/index.html': 'new' })
  })

  it('stays as it is where the next one fails', async () => {
    const out = newOut()
    await publishFiles(out, SITE)
    const before = contentsOf(out)
    const failing = publishFiles(out, { 'index.html': 'half of it' }, () => Promise.reject(new Error('lightning')))
    await expect(failing).rejects.toThrow('lightning')
    expect(contentsOf(out)).toEqual(before)
    expect(readdirSync(dirname(out))).toEqual(['web'])
  })

  it('may have been looked at by a file manager', async () => {
    const out = newOut()
    await publishFiles(out, SITE)
    writeFileSync(join(out, 'es/.DS_Store'), '')
    await publishFiles(out, { ...SITE, 'es/index.html': 'new' })
    expect(pagesOf(out)).toMatchObject({ ...SITE, 'es/index.html': 'new' })
  })
})

describe('what no build has made', () => {
  it('is not touched: a folder of somebody else', async () => {
    const out = newOut()
    mkdirSync(out)
    writeFileSync(join(out, 'thesis.txt'), 'five years')
    expect(await said(publishFiles(out, SITE))).toMatchObject({
      exit: 3,
      code: 'out-foreign',
      message: expect.stringContaining('Unexpected `thesis.txt` in `'),
    })
    expect(contentsOf(out)).toEqual({ 'thesis.txt': 'five years' })
  })

  it('is not touched: a file that was added to the site', async () => {
    const out = newOut()
    await publishFiles(out, SITE)
    mkdirSync(join(out, '.git'))
    writeFileSync(join(out, '.git/HEAD'), 'ref')
    expect((await said(publishFiles(out, SITE))).message).toContain('Unexpected `.git/HEAD`')
    expect(pagesOf(out)).toEqual({ ...SITE, '.git/HEAD': 'ref' })
  })

  it('is not touched: a link in the place of a page', async () => {
    const out = newOut()
    await publishFiles(out, SITE)
    rmSync(join(out, 'index.html'))
    symlinkSync('/etc/hostname', join(out, 'index.html'))
    expect((await said(publishFiles(out, SITE))).code).toBe('out-foreign')
  })

  it('is not touched where it comes while the site is made', async () => {
    const out = newOut()
    await publishFiles(out, SITE)
    const others = { 'index.html': 'other', 'es/index.html': 'another' }
    const late = publishFiles(out, others, async () => writeFileSync(join(out, 'CNAME'), 'example.org'))
    expect((await said(late)).message).toContain('Unexpected `CNAME`')
  })
})

describe('two builds at once', () => {
  it('are one too many', async () => {
    const out = newOut()
    const second: { told?: Awaited<ReturnType<typeof said>> } = {}
    await publishFiles(out, SITE, async () => {
      second.told = await said(publishFiles(out, {}))
    })
    expect(second.told).toMatchObject({ exit: 3, code: 'out-busy', note: expect.stringContaining('`.web.facing`') })
    expect(pagesOf(out)).toEqual(SITE)
  })

  it('are told of also where the other is another process', async () => {
    const out = newOut()
    const work = join(dirname(out), '.web.facing')
    mkdirSync(work)
    writeFileSync(join(work, `pid-${ownerName(1)}`), '')
    expect((await said(publishFiles(out, SITE))).code).toBe('out-busy')
  })

  it.each<[string, (work: string) => void]>([
    ['names nobody', (work) => mkdirSync(work)],
    [
      'holds a number alone',
      (work) => {
        mkdirSync(work)
        writeFileSync(join(work, 'pid'), '1')
      },
    ],
    [
      'names a process that had the number before',
      (work) => {
        mkdirSync(work)
        writeFileSync(join(work, 'pid-1-999999999999'), '')
        writeFileSync(join(work, 'pid-1'), '')
      },
    ],
    ['is a file', (work) => writeFileSync(work, '')],
    ['leads elsewhere', (work) => symlinkSync('nowhere', work)],
  ])('are told apart from what %s', async (_what, leave) => {
    const out = newOut()
    mkdirSync(dirname(out), { recursive: true })
    leave(join(dirname(out), '.web.facing'))
    await publishFiles(out, SITE)
    expect(pagesOf(out)).toEqual(SITE)
    expect(readdirSync(dirname(out))).toEqual(['web'])
  })
})

describe('a build that was killed', () => {
  /** As a killed process leaves it: no process has this id. */
  const killed = (out: string) => {
    const work = join(dirname(out), '.web.facing')
    mkdirSync(work)
    writeFileSync(join(work, 'pid-4194304000'), '')
    return work
  }

  it('leaves no trace in the next one', async () => {
    const out = newOut()
    mkdirSync(dirname(out), { recursive: true })
    mkdirSync(join(killed(out), 'fresh'))
    await publishFiles(out, SITE)
    expect(readdirSync(dirname(out))).toEqual(['web'])
  })

  it('has the site it had taken away put back', async () => {
    const out = newOut()
    const old = join(killed(out), 'old')
    mkdirSync(old)
    writeFileSync(join(old, 'index.html'), 'one')
    writeFileSync(join(old, '.facing-site'), 'facing-pages 1\nindex.html\n')
    await expect(publishFiles(out, SITE, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(pagesOf(out)).toEqual({ 'index.html': 'one' })
  })
})

describe('the disk', () => {
  const refusal = (code: string) => Object.assign(new Error(code), { code, syscall: 'write', path: '/web/x' })

  it.each([
    ['ENOSPC', 'disk-full', 'Missing room on the disk of `/web`'],
    ['EDQUOT', 'disk-full', 'Missing room on the disk of `/web`'],
    ['EROFS', 'disk-refuses', 'Cannot write `/web/x` (EROFS)'],
  ])('says %s in words', async (code, stop, message) => {
    expect(await said(guardWrite('/web', () => Promise.reject(refusal(code))))).toMatchObject({
      exit: 3,
      code: stop,
      message: expect.stringContaining(message),
    })
  })

  it('passes on what is no refusal', async () => {
    await expect(guardWrite('/web', () => Promise.reject(new TypeError('a bug')))).rejects.toThrow(TypeError)
    await expect(guardWrite('/web', () => Promise.reject(publishStop('out-foreign', 'x', '/web')))).rejects.toThrow(
      Stop,
    )
  })

  it.skipIf(process.getuid?.() === 0)('may forbid to write beside the site', async () => {
    const out = newOut()
    chmodSync(dirname(out), 0o500)
    expect((await said(guardWrite(out, () => publishFiles(out, SITE)))).code).toBe('disk-refuses')
    chmodSync(dirname(out), 0o700)
    expect(existsSync(out)).toBe(false)
  })
})

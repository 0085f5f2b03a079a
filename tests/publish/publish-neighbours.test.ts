import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownerName } from '../../src/publish/commit/owner.ts'
import { finishPublishing } from '../../src/publish/finish-publishing.ts'
import { publish } from '../../src/publish/publish.ts'
import { onFrailDisk, refusal } from '../support/frail-disk.ts'
import { isExactly, leftoversOf, newPlace, placeWith, startedChange, workOf } from '../support/little-site.ts'
import { AFTER, BEFORE, filesOf, publishLittle, TURNED } from '../support/little-sites.ts'
import { writeNewsroom } from '../support/newsroom.ts'
import { runMain } from '../support/run-main.ts'
import { contentsOf, newOut } from '../support/site.ts'

describe('what no build has made', () => {
  it.each([
    ['a folder of somebody else', 'thesis/chapter.txt', 'thesis'],
    ['a file beside ours', 'CNAME', 'CNAME'],
  ])('is not touched: %s', async (_what, path, told) => {
    const place = await placeWith(BEFORE)
    mkdirSync(dirname(join(place.out, path)), { recursive: true })
    writeFileSync(join(place.out, path), 'five years')
    for (const site of [AFTER, TURNED]) {
      const stop = await publishLittle(place, site).catch((error: unknown) => error)
      expect(stop).toMatchObject({ exit: 3, code: 'out-foreign' })
      expect(JSON.stringify(contentsOf(place.out))).toContain(told)
    }
    expect(isExactly(place.out, { ...BEFORE, [path]: 'five years' }, BEFORE)).toBe(true)
    expect(leftoversOf(place)).toEqual([])
  })

  it.each([
    ['a file where a page is to be', 'es/c/index.html'],
    ['a link in the place of a page', 'es/a/index.html'],
    ['a link in the place of a page that goes', 'es/b/index.html'],
    ['a link in the place of a folder', 'es/a'],
  ])('is not touched deeper down: %s', async (_what, path) => {
    const place = await placeWith(BEFORE)
    rmSync(join(place.out, path), { recursive: true, force: true })
    mkdirSync(dirname(join(place.out, path)), { recursive: true })
    symlinkSync(place.root, join(place.out, path))
    await expect(publishLittle(place, AFTER)).rejects.toMatchObject({ code: 'out-foreign' })
    expect(leftoversOf(place)).toEqual([])
  })

  it('stays where nothing of ours is to be, and ends the next build that replaces the folder', async () => {
    const place = await placeWith(BEFORE)
    writeFileSync(join(place.out, 'es/b/notes.txt'), 'mine')
    await publishLittle(place, AFTER)
    expect(isExactly(place.out, { ...AFTER, 'es/b/notes.txt': 'mine' }, AFTER)).toBe(true)
    await expect(publishLittle(place, TURNED)).rejects.toMatchObject({ code: 'out-foreign' })
    await expect(publish(place, ({ files }) => ({ write: [], keep: files() }))).rejects.toMatchObject({
      code: 'out-foreign',
    })
  })
})

it('damaged notes of begun changes stop nobody', async () => {
  const place = await placeWith(BEFORE)
  const notes = join(place.root, '.facing/unfinished')
  mkdirSync(join(notes, 'folder'), { recursive: true })
  writeFileSync(join(notes, 'junk'), Buffer.from('a\0b'))
  writeFileSync(join(notes, 'long'), 'x'.repeat(5000))
  finishPublishing(place.root)
  await publishLittle(place, AFTER)
  expect(isExactly(place.out, AFTER)).toBe(true)
  expect(leftoversOf(place)).toEqual([])
})

describe('other builds', () => {
  it('are one too many', async () => {
    const place = await placeWith(BEFORE)
    await publish(place, async () => {
      await expect(publishLittle(place, AFTER)).rejects.toMatchObject({ exit: 3, code: 'out-busy' })
      finishPublishing(place.root)
      return { write: filesOf(AFTER), keep: [] }
    })
    expect(isExactly(place.out, AFTER)).toBe(true)
  })

  it('that run in another process are left to finish what they do', async () => {
    const place = await startedChange()
    renameSync(join(workOf(place), `pid-${ownerName()}`), join(workOf(place), `pid-${ownerName(1)}`))
    const before = contentsOf(dirname(place.out))
    finishPublishing(place.root)
    await expect(publishLittle(place, AFTER)).rejects.toMatchObject({ code: 'out-busy' })
    expect(contentsOf(dirname(place.out))).toEqual(before)
  })
})

describe('a change that was begun', () => {
  it.each([
    ['check', 'in the newsroom', (root: string) => join(root, '_site')],
    ['status', 'in the newsroom', (root: string) => join(root, '_site')],
    ['check', 'elsewhere', newOut],
    ['explain translator-missing', 'elsewhere', newOut],
  ])('is finished by the next command: `%s`, with the site %s', async (command, _where, outFor) => {
    const root = writeNewsroom()
    const place = await startedChange({ root, out: outFor(root) })
    expect((await runMain([...command.split(' '), '--root', root])).exit).toBe(0)
    expect(isExactly(place.out, AFTER)).toBe(true)
    expect(existsSync(workOf(place))).toBe(false)
  })

  it('is finished where the notes are lost and the site lies in its usual place', async () => {
    const root = writeNewsroom()
    const place = await startedChange({ root, out: join(root, '_site') })
    rmSync(join(root, '.facing'), { recursive: true })
    finishPublishing(root)
    expect(isExactly(place.out, AFTER)).toBe(true)
  })

  it('is finished where the newsroom has been moved with it', async () => {
    const root = writeNewsroom()
    await startedChange({ root, out: join(root, 'public') })
    const moved = join(newPlace().root, 'moved')
    cpSync(root, moved, { recursive: true })
    finishPublishing(moved)
    expect(isExactly(join(moved, 'public'), AFTER)).toBe(true)
  })

  it('is dropped where another site has come into the folder, or none is left', async () => {
    const place = await startedChange()
    rmSync(place.out, { recursive: true })
    finishPublishing(place.root)
    expect([existsSync(place.out), leftoversOf(place)]).toEqual([false, []])
    const other = await startedChange()
    rmSync(other.out, { recursive: true })
    cpSync((await placeWith(TURNED)).out, other.out, { recursive: true })
    finishPublishing(other.root)
    expect([isExactly(other.out, TURNED), leftoversOf(other)]).toEqual([true, []])
  })

  it('never leads out of the site: not by a path, not by a link', async () => {
    const place = await startedChange()
    const journal = join(workOf(place), 'journal')
    writeFileSync(join(place.root, 'precious'), 'five years')
    writeFileSync(journal, `${readFileSync(journal, 'utf8')}remove ../newsroom/precious\n`)
    expect(() => finishPublishing(place.root)).toThrow('out-foreign')
    symlinkSync('../../newsroom', join(place.out, 'es/x'))
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('../newsroom/precious', 'es/x/precious'))
    expect(() => finishPublishing(place.root)).toThrow('out-foreign')
    expect(readFileSync(join(place.root, 'precious'), 'utf8')).toBe('five years')
  })

  it('is told of where it still cannot be finished', async () => {
    const place = await startedChange()
    const refuse = (_count: number, name: string, path: string) => {
      if (name === 'renameSync' && path.includes('/fresh/')) throw refusal('EROFS', path)
    }
    const finishing = onFrailDisk(async () => finishPublishing(place.root), { before: refuse })
    await expect(finishing).rejects.toMatchObject({ exit: 3, code: 'out-unfinished' })
    finishPublishing(place.root)
    expect(isExactly(place.out, AFTER)).toBe(true)
  })
})

describe('the order of a change in place', () => {
  it('has what is linked to appear before what links to it, and go after it', async () => {
    const place = await placeWith(BEFORE)
    const steps: string[] = []
    const note = (_count: number, name: string, path: string) => {
      const [, step] = /\.web\.facing\/(?:fresh\/)?([^/].*)$/.exec(path) ?? []
      if (name === 'renameSync' && step && !step.startsWith('journal')) steps.push(`+ ${step}`)
      if (name === 'unlinkSync' && path.startsWith(`${place.out}/`)) steps.push(`- ${path.slice(place.out.length + 1)}`)
    }
    await onFrailDisk(() => publishLittle(place, AFTER), { before: note })
    expect(steps).toEqual([
      '+ marker-meanwhile',
      '+ assets/style.2.css',
      '+ media/c.jpg',
      '+ es/c/index.html',
      '+ en/c/index.html',
      '+ es/a/index.html',
      '+ en/a/index.html',
      '+ es/temas/x/index.html',
      '+ es/index.html',
      '+ en/index.html',
      '+ es/feed.xml',
      '+ sitemap.xml',
      '- en/b/index.html',
      '- es/b/index.html',
      '- assets/style.1.css',
      '- media/b.jpg',
      '+ marker-after',
    ])
  })
})

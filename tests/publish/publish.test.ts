import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { siteId } from '../../src/publish/commit/marker.ts'
import { publish } from '../../src/publish/publish.ts'
import { inodeOf, isExactly, leftoversOf, newPlace, pagesIn, placeWith } from '../support/little-site.ts'
import { AFTER, BEFORE, filesOf, type LittleSite, publishLittle, TURNED } from '../support/little-sites.ts'
import { contentsOf, timesOf } from '../support/site.ts'

describe.each([
  ['in place', AFTER, { written: 11, unchanged: 4, removed: 4 }],
  ['by a new folder', TURNED, { written: 12, unchanged: 3, removed: 5 }],
])('what is published %s', (_way, after, changes) => {
  it('is what the plan says', async () => {
    const place = await placeWith(BEFORE)
    expect(await publishLittle(place, after)).toMatchObject(changes)
    expect(pagesIn(place.out)).toEqual(after)
    expect(isExactly(place.out, after)).toBe(true)
    expect(existsSync(join(place.out, 'es/b'))).toBe(false)
    expect(leftoversOf(place)).toEqual([])
  })

  it('leaves alone what is kept, and what is written again with the same bytes', async () => {
    const place = await placeWith(BEFORE)
    const same = Object.keys(BEFORE).filter((path) => BEFORE[path] === after[path])
    const [times, inodes] = [timesOf(place.out), same.map((path) => inodeOf(join(place.out, path)))]
    expect(await publishLittle(place, after, same.slice(2))).toMatchObject(changes)
    expect(same.map((path) => inodeOf(join(place.out, path)))).toEqual(inodes)
    expect(timesOf(place.out)).toMatchObject(Object.fromEntries(same.map((path) => [path, times[path]])))
  })

  it('can be proven before anybody sees it', async () => {
    const place = await placeWith(BEFORE)
    const seen: LittleSite = {}
    let id: string | undefined
    const { signatures } = await publish(place, () => ({
      write: filesOf(after).slice(1),
      keep: Object.keys(after).slice(0, 1),
      prove(site) {
        id = site.id
        for (const path of Object.keys(after)) seen[path] = readFileSync(site.pathOf(path), 'utf8')
        expect(pagesIn(place.out)).toEqual(BEFORE)
      },
    }))
    expect(seen).toEqual(after)
    expect(siteId(place.out)).toBe(id)
    for (const [path, { ino }] of signatures) expect(inodeOf(join(place.out, path))).toBe(ino)
  })

  it('is not begun where the proof fails, or the plan', async () => {
    const place = await placeWith(BEFORE)
    const before = contentsOf(place.out)
    const prove = () => Promise.reject(new Error('a dead link'))
    await expect(publish(place, () => ({ write: filesOf(after), keep: [], prove }))).rejects.toThrow('a dead link')
    async function* failing() {
      yield* filesOf(after)
      throw new Error('no such layout')
    }
    await expect(publish(place, () => ({ write: failing(), keep: [] }))).rejects.toThrow('no such layout')
    expect(contentsOf(place.out)).toEqual(before)
    expect(leftoversOf(place)).toEqual([])
  })

  it('may lie behind a link, also where that was killed between two renames', async () => {
    const { root, out } = await placeWith(BEFORE)
    const link = join(root, 'public')
    symlinkSync('../web', link)
    await publishLittle({ root, out: link }, after)
    expect(isExactly(out, after)).toBe(true)
    mkdirSync(join(out, '../.web.facing/pid-4194304000'), { recursive: true })
    renameSync(out, join(out, '../.web.facing/old'))
    await publishLittle({ root, out: link }, BEFORE)
    expect(isExactly(out, BEFORE)).toBe(true)
  })
})

describe('a plan', () => {
  it('is told what is there', async () => {
    const place = newPlace()
    const told: unknown[] = []
    const plan = (before: { id: string | undefined; files: () => ReadonlySet<string> }) => {
      told.push(before.id, [...before.files()].sort())
      return { write: [{ path: 'index.html', content: 'one' }], keep: [] }
    }
    const { id } = await publish(place, plan)
    await publish(place, plan)
    expect(told).toEqual([undefined, [], id, ['index.html']])
  })

  it('changes nothing, not even the id, where nothing differs', async () => {
    const place = await placeWith(AFTER)
    const [id, times] = [siteId(place.out), timesOf(place.out)]
    const published = await publishLittle(place, AFTER, ['license'])
    expect(published).toMatchObject({ id, written: 0, unchanged: Object.keys(AFTER).length, removed: 0 })
    expect(timesOf(place.out)).toEqual(times)
  })

  it('gets another id with each change, also where the paths stay', async () => {
    const place = await placeWith(BEFORE)
    const ids = [siteId(place.out)]
    for (const license of ['a', 'b']) ids.push((await publishLittle(place, { ...BEFORE, license })).id)
    expect(new Set(ids).size).toBe(3)
  })

  it('is asked again where files have gone that it keeps, and not all of them are left alone', async () => {
    const place = await placeWith(BEFORE)
    rmSync(join(place.out, 'media/a.jpg'))
    const ids: unknown[] = []
    await publish(place, ({ id, files }) => {
      ids.push(id)
      const keep = id === undefined ? [...files()] : ['media/a.jpg', 'index.html']
      return {
        write: filesOf(TURNED).filter(({ path }) => !keep.includes(path)),
        keep: keep.filter((path) => path in TURNED),
      }
    })
    expect(ids).toEqual([expect.any(String), undefined])
    expect(pagesIn(place.out)['media/a.jpg']).toBe('a')
    expect(Object.keys(pagesIn(place.out)).sort()).toEqual(Object.keys(TURNED).sort())
  })

  it('takes files from elsewhere and bytes too', async () => {
    const place = newPlace()
    const from = join(place.root, 'photo')
    writeFileSync(from, 'from there')
    const write = [
      { path: 'media/x.jpg', from },
      { path: 'y.bin', content: new Uint8Array([104, 105]) },
    ]
    expect(await publish(place, () => ({ write, keep: [] }))).toMatchObject({ written: 2 })
    expect(await publish(place, () => ({ write, keep: [] }))).toMatchObject({ written: 0, unchanged: 2 })
    writeFileSync(from, 'from hell!')
    expect(await publish(place, () => ({ write, keep: [] }))).toMatchObject({ written: 1, unchanged: 1 })
    expect(pagesIn(place.out)).toEqual({ 'media/x.jpg': 'from hell!', 'y.bin': 'hi' })
  })

  it('is made file by file: each is on the disk before the next is asked for', async () => {
    const place = newPlace()
    const staged: boolean[] = []
    await publish(place, ({ empty }) => ({
      write: (function* () {
        for (const file of filesOf(BEFORE)) {
          yield file
          staged.push(existsSync(join(dirname(empty), 'fresh', file.path)))
        }
      })(),
      keep: [],
    }))
    expect(staged).toEqual(Object.keys(BEFORE).map(() => true))
  })

  it('names no file twice and keeps none that is not there: a bug', async () => {
    const place = await placeWith(BEFORE)
    const twice = [...filesOf(AFTER), { path: 'license', content: 'other' }]
    await expect(publish(place, () => ({ write: twice, keep: [] }))).rejects.toThrow('license')
    await expect(publish(place, () => ({ write: [], keep: ['media/z.jpg'] }))).rejects.toThrow('media/z.jpg')
    expect(isExactly(place.out, BEFORE)).toBe(true)
  })
})

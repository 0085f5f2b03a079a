import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { onFrailDisk, refusal } from '../support/frail-disk.ts'
import { inodeOf, isExactly, leftoversOf, newPlace, placeWith } from '../support/little-site.ts'
import { BEFORE, type LittleSite, publishLittle, TURNED } from '../support/little-sites.ts'
import { contentsOf, timesOf } from '../support/site.ts'

/** A disk of its own of half a megabyte, or undefined where this process may mount none; it goes with the test. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  onTestFinished(() => void execFileSync('umount', [folder]))
  return folder
}

const HEAVY = 'x'.repeat(200_000)

describe('a disk that is full', () => {
  it.for<[string, LittleSite]>([
    ['in place', { ...BEFORE, 'media/a.jpg': HEAVY, 'media/d.jpg': HEAVY }],
    ['by a new folder', { ...TURNED, 'media/a.jpg': HEAVY, 'media/d.jpg': HEAVY }],
  ])('leaves what was there, and takes what fits: %s', async ([, after], { skip }) => {
    const disk = smallDisk()
    if (disk === undefined) return skip()
    const { root } = newPlace()
    const place = { root, out: join(disk, 'web') }
    await publishLittle(place, { ...BEFORE, 'media/b.jpg': HEAVY })
    const before = contentsOf(place.out)
    await expect(publishLittle(place, after)).rejects.toMatchObject({ exit: 3, code: 'disk-full' })
    expect(contentsOf(place.out)).toEqual(before)
    expect(readdirSync(disk)).toEqual(['web'])
    const { 'media/d.jpg': _, ...fitting } = after
    await publishLittle(place, fitting)
    expect(isExactly(place.out, fitting)).toBe(true)
  })
})

describe('a disk', () => {
  it('may know no links: what stays is copied with its times', async () => {
    const place = await placeWith(BEFORE)
    const times = timesOf(place.out)
    const refuse = (_count: number, name: string) => {
      if (name === 'linkSync') throw refusal('EPERM')
    }
    await onFrailDisk(() => publishLittle(place, TURNED), { before: refuse })
    expect(isExactly(place.out, TURNED)).toBe(true)
    expect(timesOf(place.out)['media/a.jpg']).toBeCloseTo(times['media/a.jpg'] ?? 0, 1)
    expect(timesOf(place.out)['index.html']).toBeCloseTo(times['index.html'] ?? 0, 1)
  })

  it('may not be able to wait until something lies on it', async () => {
    const place = await placeWith(BEFORE)
    const refuse = (_count: number, name: string) => {
      if (name === 'fsyncSync') throw refusal('EINVAL')
    }
    await onFrailDisk(() => publishLittle(place, { ...BEFORE, license: 'another' }), { before: refuse })
    expect(isExactly(place.out, { ...BEFORE, license: 'another' })).toBe(true)
  })

  it('may be another one than that of the newsroom, or have no room for its notes', async () => {
    const place = await placeWith(BEFORE)
    rmSync(join(place.root, '.facing'), { recursive: true })
    const refuse = (_count: number, _name: string, path: string) => {
      if (path.includes('/.facing/')) throw refusal('EROFS')
    }
    await onFrailDisk(() => publishLittle(place, { ...BEFORE, license: 'another' }), { before: refuse })
    expect(isExactly(place.out, { ...BEFORE, license: 'another' })).toBe(true)
    expect(leftoversOf(place)).toEqual([])
  })

  it('may take `A` for `a`: then no removal of one deletes the other', async () => {
    const place = await placeWith({ ...BEFORE, 'es/OLD.html': 'old' })
    const folder = inodeOf(place.out)
    await publishLittle(place, { ...BEFORE, 'es/old.html': 'new' })
    // A whole new folder.
    expect(inodeOf(place.out)).not.toBe(folder)
    expect(isExactly(place.out, { ...BEFORE, 'es/old.html': 'new' })).toBe(true)
  })
})

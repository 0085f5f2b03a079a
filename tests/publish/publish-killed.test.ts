import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Stop } from '../../src/model.ts'
import { finishPublishing } from '../../src/publish/finish-publishing.ts'
import { killedAt, onFrailDisk, refusal } from '../support/frail-disk.ts'
import {
  faultsIn,
  inodeOf,
  isExactly,
  leftoversOf,
  placeWith,
  quickly,
  startedChange,
  workOf,
} from '../support/little-site.ts'
import { AFTER, BEFORE, type LittleSite, type Place, publishLittle, TURNED } from '../support/little-sites.ts'

const CHANGES: [string, LittleSite, LittleSite][] = [
  ['in place', BEFORE, AFTER],
  ['in place, back again', AFTER, BEFORE],
  ['by a new folder', BEFORE, TURNED],
  ['by a first site', {}, AFTER],
]

/** What a place is after everything that was begun has been finished. */
function settled(place: Place, before: LittleSite, after: LittleSite): string {
  finishPublishing(place.root)
  const isClean = leftoversOf(place).length === 0
  if (isClean && isExactly(place.out, after)) return 'after'
  return isClean && isExactly(place.out, before) ? 'before' : 'neither'
}

describe.each(CHANGES)('a change %s', (_name, before, after) => {
  it('is not begun or finished, wherever it is killed', async () => {
    const ends: string[] = []
    const faults: string[] = []
    for (let operation = 1, killed = true; killed; operation += 1) {
      const place = await placeWith(before)
      const asset = join(place.out, 'media/a.jpg')
      const inode = existsSync(asset) && inodeOf(asset)
      killed = await killedAt(operation, () => publishLittle(place, after))
      faults.push(...faultsIn(place.out, [before, after]))
      ends.push(settled(place, before, after))
      if (inode && inodeOf(asset) !== inode) faults.push(`another file in place of media/a.jpg at ${operation}`)
      await quickly(() => publishLittle(place, after))
      if (!isExactly(place.out, after)) faults.push(`not to be changed after ${operation}`)
    }
    expect(faults).toEqual([])
    expect(ends.join(' ')).toMatch(/^before (before )+after (after ?)+$/)
  })

  it('is seen whole by readers at every moment', async () => {
    const place = await placeWith(before)
    const faults: string[] = []
    const look = () => void faults.push(...faultsIn(place.out, [before, after]))
    expect(await onFrailDisk(() => publishLittle(place, after), { before: look, after: look })).toBeGreaterThan(20)
    expect(faults).toEqual([])
  })

  it('leaves what was there, or is finished by the next command, wherever the disk refuses', async () => {
    const ends: string[] = []
    for (let operation = 1, isOver = false; !isOver; operation += 1) {
      const place = await placeWith(before)
      isOver = true
      const refuse = (count: number) => {
        if (count !== operation) return
        isOver = false
        throw refusal('ENOSPC')
      }
      const stop = await onFrailDisk(() => publishLittle(place, after), { before: refuse }).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (stop !== undefined && !(stop instanceof Stop)) throw stop
      ends.push(`${stop?.exit === 3 ? stop.code : stop} ${settled(place, before, after)}`)
    }
    expect([...new Set(ends)].sort()).toEqual(
      _name.includes('in place')
        ? ['disk-full before', 'out-unfinished after', 'undefined after']
        : ['disk-full before', 'undefined after'],
    )
  })
})

describe('what a killed build has begun', () => {
  it('is finished also where finishing it is killed, wherever that is', async () => {
    const faults: string[] = []
    for (let operation = 1, killed = true; killed; operation += 1) {
      const place = await startedChange()
      killed = await killedAt(operation, async () => finishPublishing(place.root))
      faults.push(...faultsIn(place.out, [BEFORE, AFTER]))
      if (settled(place, BEFORE, AFTER) !== 'after') faults.push(`not finished after ${operation}`)
    }
    expect(faults).toEqual([])
  })

  it('is never taken for the work of others, though somebody deletes what it was to be finished with', async () => {
    for (let operation = 1, killed = true; killed; operation += 1) {
      const place = await startedChange()
      killed = await killedAt(operation, async () => finishPublishing(place.root))
      rmSync(workOf(place), { recursive: true, force: true })
      await quickly(() => publishLittle(place, TURNED))
      expect(isExactly(place.out, TURNED)).toBe(true)
    }
  })
})

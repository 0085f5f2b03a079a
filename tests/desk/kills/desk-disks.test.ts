import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recordDone } from '../../../src/desk/edit/record-done.ts'
import { saveBlock } from '../../../src/desk/edit/save-block.ts'
import { deskArticle } from '../../../src/desk/rows/desk-article.ts'
import { Stop } from '../../../src/model.ts'
import { deskAt } from '../../support/desk-at.ts'
import { killedAt, onFrailDisk, refusal } from '../../support/frail-disk.ts'
import { EN, editFile, TODAY, writeNewsroom } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'
import { BLOCK, recorded, savedState } from './saved-state.ts'

/** A newsroom, and what saves the block in it and records it. */
async function newsroom() {
  const root = writeNewsroom(recorded())
  const desk = { ...(await deskAt(root, TODAY)), wrote: () => Promise.resolve() }
  const base = deskArticle(desk, 'night-bus').rows.find(({ id }) => id === BLOCK)?.translation[0]?.base ?? ''
  const edit = { edition: 'en', part: 0, base, text: 'It carries 50 riders.' } as const
  return {
    root,
    save: async () => saveBlock(desk, 'night-bus', BLOCK, edit),
    record: async () => recordDone(desk, 'night-bus', { blocks: [BLOCK] }),
  }
}

it('is killed at each step of a save and of done, and everything is whole', async () => {
  const seen: string[] = []
  for (let operation = 1, isKilled = true; isKilled; operation += 1) {
    const { root, save, record } = await newsroom()
    isKilled = await killedAt(operation, async () => {
      await save()
      await record()
    })
    seen.push(savedState(root))
  }
  expect(seen.filter((state) => state.startsWith('fault'))).toEqual([])
  // Each state comes after the one before, and none is left out.
  expect(seen.filter((state, index) => state !== seen[index - 1])).toEqual(['as it was', 'open', 'saved', 'done'])
})

it('says where there is no room, and writes nothing half', async () => {
  const states = new Set<string>()
  for (let operation = 1, isReached = true; isReached; operation += 1) {
    const { root, save } = await newsroom()
    const before = (at: number, name: string) => {
      isReached ||= at === operation
      if (at === operation && name !== 'fsyncSync') throw refusal('ENOSPC')
    }
    let thrown: unknown
    isReached = false
    await onFrailDisk(() => save().catch((error) => (thrown = error)), { before })
    if (thrown !== undefined) {
      expect(thrown).toBeInstanceOf(Stop)
      expect(thrown).toMatchObject({ exit: 3 })
    }
    const state = savedState(root)
    expect(state).not.toMatch(/^fault/)
    if (thrown === undefined) expect(state).toBe('saved')
    states.add(state)
  }
  expect([...states]).toEqual(expect.arrayContaining(['as it was', 'open', 'saved']))
})

it('keeps what somebody else writes into the same file at the same moment', async () => {
  const { root, save } = await newsroom()
  const path = join(root, EN)
  const change = swap(['there is one.', 'there is none.'])
  let isDone = false
  await onFrailDisk(save, {
    before: (_count, name) => {
      if (isDone || name !== 'fsyncSync' || readFileSync(path, 'utf8').includes('riders')) return
      isDone = true
      editFile(root, EN, change)
    },
  })
  const text = readFileSync(path, 'utf8')
  expect(text).toContain('It carries 50 riders.\n')
  expect(text).toContain('- On Sundays there is none.\n')
})

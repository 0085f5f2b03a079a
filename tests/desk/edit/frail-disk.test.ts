import { expect, it } from 'vitest'
import { onFrailDisk, refusal } from '../../support/frail-disk.ts'
import { EN_FILE, LOCK_FILE, PATH, walkWith } from './walk.ts'

const NEW = 'The street is 300 metres long. Nobody crosses it.'

/** The disk refuses its `nth` change and all that come after it. */
const fullAt = (nth: number) => ({
  before: (operation: number) => {
    if (operation >= nth) throw refusal('ENOSPC')
  },
})

it('leaves files whole wherever the disk is full, and no text without `open` in its line', async () => {
  let isDone = false
  for (let nth = 1; !isDone; nth++) {
    const walk = await walkWith()
    const [before, lock] = [walk.read(EN_FILE), walk.read(LOCK_FILE)]
    const row = await walk.row('paragraph')
    let thrown: unknown
    await onFrailDisk(
      () =>
        walk.save(row, NEW).catch((error: unknown) => {
          thrown = error
        }),
      fullAt(nth),
    )
    const [text, now] = [walk.read(EN_FILE), walk.read(LOCK_FILE)]
    isDone = text !== before
    expect(isDone || thrown !== undefined).toBe(true)
    expect([before, before.replace('Nobody hurries across it.', 'Nobody crosses it.')]).toContain(text)
    expect([
      lock,
      lock.replace(`${walk.lockLine(row.id)?.replace(/\topen$/, '')}\n`, `${walk.lockLine(row.id)}\n`),
    ]).toContain(now)
    if (isDone) expect(walk.lockLine(row.id)).toMatch(/\topen$/)
  }
})

it('records nothing where the disk is full', async () => {
  const walk = await walkWith()
  const row = await walk.row('paragraph')
  await walk.save(row, NEW)
  const lock = walk.read(LOCK_FILE)
  let thrown: unknown
  await onFrailDisk(
    () =>
      walk.ask(`POST ${PATH}/done`, { blocks: [row.id] }).catch((error: unknown) => {
        thrown = error
      }),
    fullAt(2),
  )
  expect(thrown).toMatchObject({ exit: 3, code: 'file-unwritable' })
  expect(walk.read(LOCK_FILE)).toBe(lock)
})

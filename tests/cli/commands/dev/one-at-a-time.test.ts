import { expect, it, vi } from 'vitest'
import { oneAtATime } from '../../../../src/cli/commands/dev/one-at-a-time.ts'

it('does once what was asked for several times, and again what was asked for meanwhile', async () => {
  vi.useFakeTimers()
  const runs: string[][] = []
  let finish = () => {}
  const ask = oneAtATime<string>((items) => {
    runs.push(items)
    return new Promise((resolve) => {
      finish = resolve
    })
  }, 25)
  ask('a')
  await vi.advanceTimersByTimeAsync(20)
  ask('b')
  await vi.advanceTimersByTimeAsync(20)
  expect(runs).toEqual([])
  await vi.advanceTimersByTimeAsync(6)
  expect(runs).toEqual([['a', 'b']])
  ask('c')
  ask('d')
  await vi.advanceTimersByTimeAsync(1000)
  expect(runs).toEqual([['a', 'b']])
  finish()
  await vi.advanceTimersByTimeAsync(26)
  expect(runs).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  finish()
  await vi.advanceTimersByTimeAsync(1000)
  expect(runs).toHaveLength(2)
  vi.useRealTimers()
})

it('prepares at once for what is asked for first, and works when that has ended', async () => {
  vi.useFakeTimers()
  const said: string[] = []
  let finish = () => {}
  const ask = oneAtATime<string>(
    async (items) => void said.push(items.join(' ')),
    25,
    (item) => {
      said.push(`for ${item}`)
      return new Promise((resolve) => {
        finish = resolve
      })
    },
  )
  ask('a')
  ask('b')
  await vi.advanceTimersByTimeAsync(1000)
  expect(said).toEqual(['for a'])
  finish()
  await vi.advanceTimersByTimeAsync(0)
  expect(said).toEqual(['for a', 'a b'])
  ask('c')
  expect(said.at(-1)).toBe('for c')
  await vi.advanceTimersByTimeAsync(1000)
  ask('d')
  finish()
  await vi.advanceTimersByTimeAsync(20)
  expect(said.at(-1)).toBe('for c')
  await vi.advanceTimersByTimeAsync(6)
  expect(said.at(-1)).toBe('c d')
  vi.useRealTimers()
})

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
  await vi.advanceTimersByTimeAsync(5)
  expect(runs).toEqual([['a', 'b']])
  ask('c')
  ask('d')
  await vi.advanceTimersByTimeAsync(1000)
  expect(runs).toEqual([['a', 'b']])
  finish()
  await vi.advanceTimersByTimeAsync(25)
  expect(runs).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  finish()
  await vi.advanceTimersByTimeAsync(1000)
  expect(runs).toHaveLength(2)
  vi.useRealTimers()
})

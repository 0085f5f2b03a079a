import { expect, it } from 'vitest'
// @ts-expect-error: a script without types
import { tableOf } from '../../bench/table.js'

const row = (what: string, pairs: number, cpu: number, memory = 100) => ({ what, pairs, cpu, wall: cpu / 2, memory })
const lines = (...rows: ReturnType<typeof row>[]): string[] => tableOf(rows).trim().split('\n').slice(2)

it('has the goal of its size beside each figure, and whether it is kept', () => {
  expect(
    lines(
      row('build, nothing changed', 1000, 0.19),
      row('build, nothing changed', 1001, 0.51),
      row('check, cold', 500, 5.9),
      row('--help', 0, 0.13),
    ),
  ).toEqual([
    '| build, nothing changed | 1000 | 0.19 |  | 0.10 | 100 | ≤ 0.2 s CPU | pass |',
    '| build, nothing changed | 1001 | 0.51 |  | 0.26 | 100 | ≤ 0.5 s CPU | **short** |',
    '| check, cold | 500 | 5.90 |  | 2.95 | 100 | ≤ 3 s | pass |',
    '| --help |  | 0.13 |  | 0.07 | 100 | ≤ 0.12 s CPU | **short** |',
  ])
})

it('compares builds with Hugo’s of as many pairs, where that was measured', () => {
  expect(lines(row('Hugo', 1000, 2), row('build, cold', 1000, 15), row('check, cold', 1000, 9))).toEqual([
    '| Hugo | 1000 | 2.00 | 1.00 | 1.00 | 100 |  |  |',
    '| build, cold | 1000 | 15.0 | 7.50 | 7.50 | 100 | ≤ 8 × Hugo, ≤ 300 MB | pass |',
    '| check, cold | 1000 | 9.00 |  | 4.50 | 100 |  |  |',
  ])
  expect(lines(row('build, cold', 1000, 15, 301))).toEqual([
    '| build, cold | 1000 | 15.0 |  | 7.50 | 301 | ≤ 300 MB | **short** |',
  ])
})

it('tells how a cold build grows', () => {
  const [, , growth] = lines(row('build, cold', 1000, 10, 100), row('build, cold', 4000, 40, 400))
  expect(growth).toBe(
    '| growth from 1000, exponents: cpu 1.00, memory 1.00 | 4000 |  |  |  |  | cpu ≤ 1.05, memory ≤ 0.6 | **short** |',
  )
})

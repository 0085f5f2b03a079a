import { expect, it } from 'vitest'
import { showProgress } from '../../../src/cli/report/show-progress.ts'
import type { Format } from '../../../src/cli/report/types.ts'
import { textsOf } from '../../../src/ground/messages/index.ts'

/** What is drawn one over the other, by a clock that stands at the ms of each step. */
function drawn(
  steps: [at: number, ...step: Parameters<ReturnType<typeof showProgress>['step']>][],
  { isTTY = true, format = 'pretty' as Format } = {},
) {
  let time = 0
  const written: string[] = []
  const terminal = { isTTY, write: (text: string) => written.push(text) }
  const progress = showProgress({ texts: textsOf('en'), format }, terminal, () => time)
  for (const [at, ...step] of steps) {
    time = at
    progress.step(...step)
  }
  progress.end()
  return written.map((text) => text.replace('\r\u001B[K', ''))
}

it('tells how many of how many are done, and is gone at the end', () => {
  expect(
    drawn([
      [0, 'articles', 0, 8],
      [500, 'articles', 4, 8],
      [900, 'articles', 8, 8],
    ]),
  ).toEqual([
    `Checking articles ${'░'.repeat(24)} 0/8`,
    `Checking articles ${'█'.repeat(12)}${'░'.repeat(12)} 4/8`,
    `Checking articles ${'█'.repeat(24)} 8/8`,
    '',
  ])
})

it('tells the time that is left once it can be known, for each work anew', () => {
  const left = drawn([
    [1000, 'articles', 0, 100],
    [3000, 'articles', 50, 100],
    [9000, 'articles', 60, 1000],
    [10_000, 'pages', 20, 1000],
    [13_000, 'pages', 100, 1000],
  ]).map((text) => text.replace(/^.*[░█] /, ''))
  expect(left).toEqual(['0/100', '50/100, 2 s left', '60/1000, 2 min left', '20/1000', '100/1000, 27 s left', ''])
})

it('does not draw faster than anybody can see', () => {
  expect(
    drawn([
      [0, 'pages', 0, 300],
      [20, 'pages', 100, 300],
      [40, 'pages', 200, 300],
      [60, 'pages', 300, 300],
    ]),
  ).toHaveLength(3)
})

it.each([{ isTTY: false }, { format: 'json' as const }])('draws nothing with %j', (where) => {
  expect(drawn([[0, 'pages', 1, 2]], where)).toEqual([])
})

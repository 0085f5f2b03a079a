import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a script without types
import { draw } from '../../bench/errors/draw.js'
// @ts-expect-error: a script without types
import { KINDS } from '../../bench/errors/kinds/index.js'
// @ts-expect-error: a script without types
import { mutate, poolsOf } from '../../bench/errors/mutate.js'
// @ts-expect-error: a script without types
import { readBodies } from '../../bench/errors/read-bodies.js'
// @ts-expect-error: a script without types
import { windowsOf } from '../../bench/errors/windows.js'
import { checkNewsroom, openNewsroom } from '../../src/pipeline.ts'

interface Article {
  key: string
  bodies: Record<'es' | 'en', string>
}
interface Window {
  pairs: unknown[]
}

const CLEAN = fileURLToPath(new URL('../../bench/errors/clean', import.meta.url))
const windows: Window[] = readBodies([CLEAN]).flatMap(({ key, bodies }: Article) => windowsOf(key, bodies))
const pools = poolsOf(windows)

/** What a kind does first in the texts, and to which block of which window. */
function firstOf(kind: { name: string }): { change: string; places: unknown[] } | undefined {
  for (const window of windows)
    for (const index of window.pairs.keys())
      for (const language of ['es', 'en']) {
        const error = mutate(kind, window, language, index, pools, draw('seed', kind.name, index))
        if (error) return error
      }
  return undefined
}

describe('errors that are known', () => {
  it('are put into texts of which nothing is told', () => {
    expect(checkNewsroom(openNewsroom(CLEAN, '2026-11-30'), 'en')).toEqual([])
  })

  it('cuts each of the texts into stretches that pair block by block', () => {
    expect(windows.length).toBeGreaterThanOrEqual(6)
  })

  it.each(KINDS as { name: string }[])('$name: changes a block, the same one each time', (kind) => {
    const error = firstOf(kind)
    expect(error?.places).toHaveLength(2)
    expect(firstOf(kind)?.change).toBe(error?.change)
  })
})

import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  answerOf,
  type KeptAnswer,
  readAnswer,
  textOf,
  writeAnswer,
} from '../../../../src/cli/commands/build/kept-answer.ts'
import { namesText } from '../../../../src/ground/basics/names-text.ts'

describe('answerOf', () => {
  it.each<[string, (seconds: number) => string, string]>([
    [
      'Spanish',
      (seconds) => `✓ 2 páginas, en ${seconds.toFixed(1).replace('.', ',')} s.\n`,
      '✓ 2 páginas, en 12,3 s.\n',
    ],
    [
      'JSON',
      (seconds) => JSON.stringify({ pages: 2, seconds: Number(seconds.toFixed(3)) }),
      '{"pages":2,"seconds":12.340}',
    ],
    ['no seconds', () => 'quiet 😀', 'quiet 😀'],
  ])('lets seconds be filled in: %s', (_, report, text) => {
    expect(textOf(answerOf(report), 12.34)).toBe(text)
  })
})

const KEPT: KeptAnswer = {
  tool: 'a v20',
  day: '2026-03-20',
  timezone: undefined,
  holdsLater: true,
  snapshots: [
    { entries: namesText(['/x/', 'ñ.md']), facts: Float64Array.of(-1, 1, 2, 3, 4, Number.NaN, Number.NaN, 7) },
  ],
  site: ['/x', '/x'],
  question: '["build"]',
  answer: { before: 'ok' },
}

function newsroom(): string {
  const root = mkdtempSync(join(tmpdir(), 'answers-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  return root
}

describe('writeAnswer', () => {
  it('keeps what is read again, and leaves nothing beside it', () => {
    const root = newsroom()
    writeAnswer(root, KEPT)
    expect(readAnswer(root)).toEqual(KEPT)
    expect(readdirSync(join(root, '.facing'))).toEqual(['built'])
  })

  it('writes through no link', () => {
    const [root, elsewhere] = [newsroom(), newsroom()]
    symlinkSync(elsewhere, join(root, '.facing'))
    writeAnswer(root, KEPT)
    expect(readdirSync(elsewhere)).toEqual([])
  })
})

it('reads nothing of a damaged file', () => {
  const root = newsroom()
  mkdirSync(join(root, '.facing'))
  writeFileSync(join(root, '.facing/built'), 'damaged')
  expect(readAnswer(root)).toBeUndefined()
})

import { describe, expect, it } from 'vitest'
import { busWith, LOCK, lockOf } from '../../support/lock.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

describe('lock-version', () => {
  it('accepts what this tool writes', () => accepts('lock-version', { [LOCK]: lockOf() }))

  it('rejects another version, nothing of which counts', () => {
    const lock = lockOf().replace(/^.*$/m, '⟦# sync.lock 2: other⟧')
    const [problem] = rejects('lock-version', { [LOCK]: lock })
    expect(problem?.message).toBe(
      'Unexpected version `2`, expected `1`: another version of facing-pages wrote this file',
    )
    const article = busWith({ [LOCK]: lock.replace(/[⟦⟧]/g, ''), [ES]: swap(['40', '45']) })
    expect(article.beads.every(({ state }) => state === 'current')).toBe(true)
  })
})

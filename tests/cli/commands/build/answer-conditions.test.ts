import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answerBeforeLoading } from '../../../../src/cli/commands/build/answer-before-loading.ts'
import { type KeptAnswer, questionOf, writeAnswer } from '../../../../src/cli/commands/build/kept-answer.ts'
import { takeSnapshot } from '../../../../src/ground/basics/snapshot.ts'
import { emptyFolder } from '../../../support/empty-folder.ts'
import { fakeHost } from '../../../support/run-main.ts'

/** A newsroom of one file with a site, and what its last build has kept, with changes; then what the next one says. */
function answer(
  changes: (kept: KeptAnswer, root: string) => Partial<KeptAnswer> = () => ({}),
  later?: (root: string) => void,
) {
  const root = emptyFolder()
  for (const folder of ['articles', '_site']) mkdirSync(join(root, folder))
  writeFileSync(join(root, 'articles/a.md'), 'one')
  const argv = ['build', '--root', root]
  const { host, said } = fakeHost()
  const site = join(root, '_site')
  const kept: KeptAnswer = {
    // The sources have no key of the tool.
    tool: undefined as unknown as string,
    day: '2026-03-20',
    timezone: undefined,
    holdsLater: true,
    snapshots: [takeSnapshot([join(root, 'articles')])],
    site: [site, site],
    question: questionOf(argv, host),
    answer: { before: 'kept in ', seconds: { mark: '.', decimals: 1, after: ' s' } },
  }
  writeAnswer(root, { ...kept, ...changes(kept, root) })
  later?.(root)
  return { exit: answerBeforeLoading(argv, host), said: said.stdout }
}

it('answers where nothing can differ, with its own seconds', () => {
  expect(answer()).toEqual({ exit: 0, said: 'kept in 0.0 s' })
})

it('answers on a later day where nothing waits for one', () => {
  expect(answer(() => ({ day: '2026-03-19' })).exit).toBe(0)
})

it.each<
  [what: string, changes: (kept: KeptAnswer, root: string) => Partial<KeptAnswer>, later?: (root: string) => void]
>([
  ['another tool kept it', () => ({ tool: 'another' })],
  ['something waits for a day', () => ({ day: '2026-03-19', holdsLater: false })],
  ['it is of a day to come', () => ({ day: '2026-03-21' })],
  ['something else was asked', () => ({ question: '["build","--drafts"]' })],
  ['the site is elsewhere', (_, root) => ({ site: [join(root, '_site'), join(root, 'other')] })],
  ['the site is gone', (_, root) => ({ site: [join(root, 'gone'), join(root, 'gone')] })],
  ['a file was changed', () => ({}), (root) => writeFileSync(join(root, 'articles/a.md'), 'three')],
  ['a file is new', () => ({}), (root) => writeFileSync(join(root, 'articles/b.md'), 'two')],
  ['nothing was kept', () => ({}), (root) => rmSync(join(root, '.facing'), { recursive: true })],
])('does not answer where %s', (_, changes, later) => {
  expect(answer(changes, later)).toEqual({ exit: undefined, said: '' })
})

it('leaves it to the tool to say that it cannot be written', () => {
  const root = emptyFolder()
  const write = () => {
    throw new Error('no room')
  }
  const { host } = fakeHost({ cwd: root, stdout: { write } })
  const kept = { tool: undefined as unknown as string, day: '2026-03-20', timezone: undefined, holdsLater: true }
  writeAnswer(root, {
    ...kept,
    snapshots: [],
    site: [root, root],
    question: questionOf(['build'], host),
    answer: { before: 'x' },
  })
  expect(answerBeforeLoading(['build'], host)).toBeUndefined()
})

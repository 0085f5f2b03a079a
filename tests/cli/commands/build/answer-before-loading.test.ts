import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { expect, it } from 'vitest'
import { type KeptAnswer, readAnswer, writeAnswer } from '../../../../src/cli/commands/build/kept-answer.ts'
import { EN, writeNewsroom } from '../../../support/newsroom.ts'

/** Runs `facing build` on a newsroom as people do. */
function build(root: string, ...options: string[]) {
  const argv = ['bin/facing.js', 'build', '--root', root, '--lang', 'en', ...options]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  return { status, stdout: stdout.replace(/\d+\.\d+/, 'N'), stderr }
}

/** A newsroom that has been built, and what the next build says that has nothing to do. */
async function built(...options: string[]) {
  const root = writeNewsroom()
  // What was written just now may be changed once more at the same time as the disk counts it.
  await new Promise((done) => setTimeout(done, 100))
  build(root, ...options)
  rmSync(join(root, '.facing/built'))
  return { root, said: build(root, ...options) }
}

function change(root: string, changes: Partial<KeptAnswer>): void {
  const kept = readAnswer(root)
  if (kept === undefined) throw new Error('nothing was kept')
  writeAnswer(root, { ...kept, ...changes })
}

/** Marks what was kept, so that it can be told from what a build says that has looked at everything. */
const mark = (root: string): void => change(root, { answer: { before: 'kept ' } })

const isKept = ({ stdout }: { stdout: string }) => stdout.startsWith('kept ')

it.each([[[]], [['--format', 'json']], [['--quiet']], [['--drafts']]])(
  'says what a build with %j says that has nothing to do',
  async (options) => {
    const { root, said } = await built(...options)
    expect(said).toMatchObject({ status: 0, stderr: '' })
    expect(build(root, ...options)).toEqual(said)
    mark(root)
    expect(isKept(build(root, ...options))).toBe(true)
  },
)

/** By what happened since the build before. */
const CHANGES: Record<string, (root: string) => void> = {
  'an article of the same length and time': (root) =>
    writeAtSameTime(join(root, EN), (text) => text.replace('bakers', 'Bakers')),
  'a new file': (root) => writeFileSync(join(root, 'articles/night-bus/notes.txt'), ''),
  'another address': (root) => appendFileSync(join(root, 'newsroom/addresses.lock'), '/en/x/ gone: 2026-01-01, R.\n'),
  'another setting': (root) => appendFileSync(join(root, 'newsroom/site.yml'), 'schema: Article\n'),
  'a page that was changed': (root) => writeFileSync(join(root, '_site/index.html'), ''),
  'a page that was deleted': (root) => rmSync(join(root, '_site/index.html')),
  'another day': (root) => change(root, { day: '2026-01-01', holdsLater: false }),
  'a day before': (root) => change(root, { day: '2999-01-01' }),
  'another tool': (root) => change(root, { tool: 'another v20' }),
  'a damaged answer': (root) => writeFileSync(join(root, '.facing/built'), ''),
  'an answer that is damaged in one place': (root) => {
    const bytes = readFileSync(join(root, '.facing/built'))
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    writeFileSync(join(root, '.facing/built'), bytes)
  },
  'a whole value that is no answer': (root) => writeFileSync(join(root, '.facing/built'), serialize(null)),
  'a change that another build has begun': (root) => writeFileSync(join(root, '.facing/unfinished/note'), '_site'),
  'a file that is none of the site': (root) => writeFileSync(join(root, '_site/mine.txt'), ''),
}

it('answers after a build that has recorded new addresses', async () => {
  const root = writeNewsroom()
  await new Promise((done) => setTimeout(done, 100))
  build(root)
  mark(root)
  expect(isKept(build(root))).toBe(true)
})

it('answers on a later day where nothing waits for it', async () => {
  const { root } = await built()
  mark(root)
  change(root, { day: '2026-01-01' })
  expect(isKept(build(root))).toBe(true)
})

it('does not answer after any change, nor who asks otherwise', async () => {
  const { root } = await built()
  mark(root)
  expect(isKept(build(root, '--drafts'))).toBe(false)
  for (const [name, make] of Object.entries(CHANGES)) {
    build(root)
    mark(root)
    make(root)
    expect([name, isKept(build(root))]).toEqual([name, false])
  }
})

it('does not answer for a folder that another link leads to', async () => {
  const { root } = await built()
  renameSync(join(root, '_site'), join(root, 'first'))
  symlinkSync('first', join(root, '_site'))
  build(root)
  mark(root)
  expect(isKept(build(root))).toBe(true)
  rmSync(join(root, '_site'))
  symlinkSync('second', join(root, '_site'))
  expect(isKept(build(root))).toBe(false)
  expect(existsSync(join(root, 'second/index.html'))).toBe(true)
})

function writeAtSameTime(path: string, change: (text: string) => string): void {
  const { atime, mtime } = statSync(path)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  utimesSync(path, atime, mtime)
}

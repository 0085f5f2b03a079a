import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { textsOf } from '../../src/ground/messages/index.ts'
import { putInWords } from '../../src/ground/messages/put-in-words.ts'
import { Stop } from '../../src/model.ts'
import { createFiles, type NewFiles } from '../../src/write/create-files.ts'

const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'create-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** What a refusal says, in English. */
function refusal(root: string, files: NewFiles): { exit: number; code: string; said: string[] } {
  try {
    createFiles(root, files)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    const said = error.findings.map(({ say }) => putInWords(say, textsOf('en')).message)
    return { exit: error.exit, code: error.code, said }
  }
  throw new Error('nothing was refused')
}

const PERSON = 'newsroom/people/ana.yml'

test('writes files with their folders, the root included', () => {
  const root = join(emptyFolder(), 'a/b')
  const photo = new Uint8Array([0x89, 0x50, 0, 0xff])
  createFiles(root, { [PERSON]: 'name: Ana Ñ\n', 'articles/x/photo.png': photo, 'README.md': '' })
  expect(readFileSync(join(root, PERSON), 'utf8')).toBe('name: Ana Ñ\n')
  expect(new Uint8Array(readFileSync(join(root, 'articles/x/photo.png')))).toEqual(photo)
  expect(readdirSync(root).sort()).toEqual(['README.md', 'articles', 'newsroom'])
})

test('writes nothing where one of them is there, and names each that is', () => {
  const root = emptyFolder()
  writeFileSync(join(root, 'README.md'), 'mine')
  symlinkSync('/nowhere', join(root, 'package.json'))
  expect(refusal(root, { 'a/b.md': '1', 'README.md': '2', 'package.json': '3' })).toEqual({
    exit: 3,
    code: 'file-taken',
    said: ['Unexpected `README.md`, `package.json`, expected nothing there yet: what is there is never written over'],
  })
  expect(readdirSync(root).sort()).toEqual(['README.md', 'package.json'])
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe('mine')
})

test.each<[string, (root: string) => void]>([
  ['a link', (root) => symlinkSync(tmpdir(), join(root, 'newsroom'))],
  ['a file', (root) => writeFileSync(join(root, 'newsroom'), '')],
])('goes through no folder whose place %s has', (_what, put) => {
  const root = emptyFolder()
  put(root)
  expect(refusal(root, { 'a.md': '', [PERSON]: '' })).toEqual({
    exit: 3,
    code: 'file-taken',
    said: ['Unexpected file or link `newsroom`, expected a folder or nothing there yet'],
  })
  expect(readdirSync(root)).toEqual(['newsroom'])
})

test('takes back what it wrote where the disk refuses the rest', () => {
  const root = emptyFolder()
  mkdirSync(join(root, 'articles'))
  const long = 'x'.repeat(300)
  const { code, said } = refusal(root, { [PERSON]: '1', 'articles/a/b.md': '2', [`articles/c/${long}`]: '3' })
  expect([code, said[0]]).toEqual(['file-unwritable', expect.stringContaining('(ENAMETOOLONG)')])
  expect(readdirSync(root, { recursive: true })).toEqual(['articles'])
  expect(existsSync(join(root, 'newsroom'))).toBe(false)
})

import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { namesText } from '../../../src/ground/basics/names-text.ts'
import { changedPaths, isAsBefore, takeSnapshot } from '../../../src/ground/basics/snapshot.ts'

function folderWith(...paths: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const path of paths) write(join(folder, path), 'text')
  return folder
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Time goes by until the disk's clock gives another time. */
const tick = () => new Promise((done) => setTimeout(done, 20))

it('names folders and what lies in them, and what is not there', () => {
  const folder = folderWith('b/c.md', 'a.md', 'b/d/e.md')
  const names = takeSnapshot([folder, `${folder}/x`]).entries.replaceAll(folder, '')
  expect(names).toBe(namesText(['/', 'a.md', '/b/', 'c.md', '/b/d/', 'e.md', '/x/']))
})

it('takes what is below a file for not there', () => {
  const folder = folderWith('a.md')
  const snapshot = takeSnapshot([`${folder}/a.md/b`])
  expect(isAsBefore(snapshot)).toBe(true)
  rmSync(join(folder, 'a.md'))
  mkdirSync(join(folder, 'a.md/b'), { recursive: true })
  expect(isAsBefore(snapshot)).toBe(false)
})

it('is as before where nothing changed', () => {
  const folder = folderWith('b/c.md', 'a.md')
  symlinkSync('a.md', join(folder, 'link'))
  expect(isAsBefore(takeSnapshot([folder, `${folder}/x`]))).toBe(true)
})

it.each<[string, (folder: string) => void]>([
  ['a file with other text', (folder) => write(`${folder}/b/c.md`, 'other text')],
  ['a file of the same length and time', (folder) => writeAtSameTime(`${folder}/b/c.md`, 'TEXT')],
  ['a new file', (folder) => write(`${folder}/b/new.md`, 'text')],
  ['a new folder', (folder) => mkdirSync(`${folder}/b/new`)],
  ['a file less', (folder) => rmSync(`${folder}/b/c.md`)],
  ['a file with another name', (folder) => renameSync(`${folder}/b/c.md`, `${folder}/b/d.md`)],
  ['a folder less', (folder) => rmSync(`${folder}/b`, { recursive: true })],
  ['a folder that was not there', (folder) => mkdirSync(`${folder}/x`)],
  ['a file in the place of a folder', (folder) => replaceFolder(`${folder}/b`)],
  ['a link that leads elsewhere', (folder) => replaceLink(`${folder}/b/link`)],
])('is not as before with %s', async (_, change) => {
  const folder = folderWith('a.md', 'b/c.md')
  symlinkSync('c.md', `${folder}/b/link`)
  const snapshot = takeSnapshot([folder, `${folder}/x`])
  await tick()
  change(folder)
  expect(isAsBefore(snapshot)).toBe(false)
})

it('trusts no file that was changed as it was read', () => {
  const folder = folderWith('a.md')
  expect(isAsBefore(takeSnapshot([folder], Date.now()))).toBe(false)
  expect(isAsBefore(takeSnapshot([folder], Date.now() + 5000))).toBe(true)
})

function writeAtSameTime(path: string, text: string): void {
  const { atime, mtime } = statSync(path)
  writeFileSync(path, text)
  utimesSync(path, atime, mtime)
}

function replaceFolder(path: string): void {
  rmSync(path, { recursive: true })
  writeFileSync(path, '')
}

function replaceLink(path: string): void {
  rmSync(path)
  symlinkSync('a.md', path)
}

it('tells what has changed between two', async () => {
  const folder = folderWith('a.md', 'b/c.md', 'b/d.md')
  const before = takeSnapshot([folder])
  expect(changedPaths(before, takeSnapshot([folder]))).toEqual([])
  await tick()
  write(join(folder, 'a.md'), 'other')
  rmSync(join(folder, 'b/c.md'))
  write(join(folder, 'b/e.md'), 'text')
  const paths = changedPaths(before, takeSnapshot([folder])).map((path) => path.replace(folder, ''))
  expect(paths.sort()).toEqual(['/a.md', '/b/', '/b/c.md', '/b/e.md'])
})

import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Stop } from '../../src/model.ts'
import { replaceFile } from '../../src/write/replace-file.ts'
import { replaceText } from '../../src/write/replace-text.ts'
import { EN, writeNewsroom } from '../support/newsroom.ts'

const PATH = 'articles/night-bus/notes.txt'

function fileOf(raw: string) {
  const root = writeNewsroom({ [PATH]: raw })
  return { root, file: join(root, PATH), bytes: () => readFileSync(join(root, PATH), 'utf8') }
}

describe('replaceText', () => {
  it('writes the lines that differ, and leaves no draft behind', () => {
    const { root, bytes } = fileOf('\ufeffa\r\nb\r\n')
    expect(replaceText(root, PATH, 'a\nb\n', 'a\nc\n')).toBe(true)
    expect(bytes()).toBe('\ufeffa\r\nc\r\n')
    expect(readdirSync(join(root, 'articles/night-bus')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('writes nothing where the file says something else than what was read', () => {
    const { root, bytes } = fileOf('a\nx\n')
    expect(replaceText(root, PATH, 'a\nb\n', 'a\nc\n')).toBe(false)
    expect(bytes()).toBe('a\nx\n')
  })

  it('makes a file only where none is', () => {
    const { root, file, bytes } = fileOf('a\n')
    expect(replaceText(root, PATH, undefined, 'b\n')).toBe(false)
    unlinkSync(file)
    expect(replaceText(root, PATH, undefined, 'b\n')).toBe(true)
    expect(bytes()).toBe('b\n')
  })

  it('keeps who may read it', () => {
    const { root, file } = fileOf('a\n')
    chmodSync(file, 0o640)
    replaceText(root, PATH, 'a\n', 'b\n')
    expect(statSync(file).mode & 0o777).toBe(0o640)
  })
})

describe('replaceFile', () => {
  it('follows no link', () => {
    const { root, file } = fileOf('a\n')
    unlinkSync(file)
    symlinkSync(join(root, EN), file)
    expect(() => replaceFile(root, PATH, 'b')).toThrow(Stop)
    expect(replaceText(root, PATH, 'a\n', 'b\n')).toBe(false)
    expect(readFileSync(join(root, EN), 'utf8')).toContain('The Night Bus')
  })

  it('writes nothing where the file holds other bytes than were seen', () => {
    const { root, file, bytes } = fileOf('a\n')
    const seen = readFileSync(file)
    writeFileSync(file, 'other\n')
    expect(replaceFile(root, PATH, 'b\n', seen)).toBe(false)
    expect(bytes()).toBe('other\n')
    expect(replaceFile(root, PATH, 'b\n', null)).toBe(false)
  })
})

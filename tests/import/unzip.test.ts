import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unzip } from '../../src/import/unzip.ts'
import { Stop } from '../../src/model.ts'

const zipOf = (entries: Zippable) => zipSync(entries)
const text = strToU8('Un texto.')

function refusalOf(bytes: Uint8Array): string | undefined {
  try {
    unzip(bytes, 'a.docx')
    return undefined
  } catch (error) {
    if (error instanceof Stop) return error.code
    throw error
  }
}

/** The archive with other bytes in its directory, from `offset` of its first entry on. */
function withDirectory(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = Buffer.from(bytes)
  const at = changed.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  changed.writeUInt32LE(value, at + offset)
  return changed
}

describe('unzip', () => {
  it('gives the files that are wanted, and no folders', () => {
    const bytes = zipOf({ 'word/document.xml': text, 'word/media/a.png': text, 'empty/': new Uint8Array() })
    const files = unzip(bytes, 'a.docx', (path) => path.startsWith('word/'))
    expect([...files.keys()]).toEqual(['word/document.xml', 'word/media/a.png'])
    expect(Buffer.from(files.get('word/document.xml') ?? []).toString()).toBe('Un texto.')
  })

  it.each<[what: string, bytes: Uint8Array, code: string]>([
    ['nothing', new Uint8Array(), 'zip-broken'],
    ['noise', strToU8('PK\u0003\u0004 but nothing of it'), 'zip-broken'],
    ['a cut one', zipOf({ 'a.txt': text }).subarray(0, 40), 'zip-broken'],
    ['one whose entry is broken', zipOf({ a: strToU8('x'.repeat(900)) }).fill(0xff, 31, 60), 'zip-broken'],
    ['201 entries', zipOf(Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`${i}`, text]))), 'zip-entries'],
    ['256 MB of nothing', zipOf({ a: new Uint8Array(256_000_000) }), 'zip-size'],
    ['2 MB in 2 KB', zipOf({ a: new Uint8Array(2_000_000) }), 'zip-ratio'],
    ['a way up', zipOf({ '../../a.txt': text }), 'zip-path'],
    ['a way up in between', zipOf({ 'a/../../b': text }), 'zip-path'],
    ['a way up on Windows', zipOf({ '..\\a.txt': text }), 'zip-path'],
    ['a path from the root', zipOf({ '/etc/a': text }), 'zip-path'],
    ['a path from a drive', zipOf({ 'C:/a': text }), 'zip-path'],
  ])('refuses %s', (_, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code)
  })

  it('accepts 200 entries, 49 MB that are not packed tightly, and names with points', () => {
    const many = zipOf(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`a..b/${i}..xml`, text])))
    expect(unzip(many, 'a.docx').size).toBe(200)
    const large = zipOf({ a: [new Uint8Array(49_000_000), { level: 0 }] })
    expect(unzip(large, 'a.docx').get('a')?.length).toBe(49_000_000)
  })

  it('unpacks no more than the directory says', () => {
    const bytes = withDirectory(zipOf({ a: strToU8('x'.repeat(100_000)) }), 24, 10)
    expect(unzip(bytes, 'a.docx').get('a')?.length ?? 0).toBeLessThanOrEqual(10)
  })
})

import { expect, it } from 'vitest'
import { withoutPosition } from '../../../src/import/settle/without-position.ts'

const HERE = '41.40N 2.17E'

/** Notes of EXIF with one entry for the GPS part, whose one entry points to text behind it. */
function notes(
  isLittle: boolean,
  changes: { type?: number; directory?: number; count?: number; to?: number } = {},
): Buffer {
  const { type = 4, directory = 26, count = 1, to = 44 } = changes
  const tiff = Buffer.alloc(60)
  const short = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
  const long = (value: number, at: number) => (isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at))
  tiff.write(isLittle ? 'II*\0' : 'MM\0*', 0, 'latin1')
  long(8, 4)
  short(count, 8)
  short(0x8825, 10)
  short(type, 12)
  long(1, 14)
  long(directory, 18)
  short(1, 26)
  short(2, 28)
  short(2, 30)
  long(HERE.length, 32)
  long(to, 36)
  tiff.write(HERE, 44)
  return tiff
}
const cleaned = (picture: Buffer) => Buffer.from(withoutPosition(picture, 'jpg'))

it.each([
  ['those of cameras that write the small end first', true],
  ['those of cameras that write the large end first', false],
])('blanks the place in notes: %s', (_, isLittle) => {
  const clean = cleaned(Buffer.concat([Buffer.from('head'), notes(isLittle), Buffer.from('end')]))
  expect(clean.length).toBe(67)
  expect(clean.toString('latin1')).not.toContain(HERE)
  expect(clean.subarray(4 + 26, 4 + 40).every((byte) => byte === 0)).toBe(true)
  expect([clean.toString('latin1', 0, 4), clean.toString('latin1', 64)]).toEqual(['head', 'end'])
})

it.each<[what: string, picture: Buffer]>([
  ['notes whose first directory is cut', notes(true).subarray(0, 9)],
  ['notes that are cut behind their mark', Buffer.from('II*\0\b', 'latin1')],
  ['notes of a type that there is not', notes(true, { type: 99 })],
  ['a pointer that is no pointer', notes(false, { type: 3 })],
  ['a directory outside of the picture', notes(true, { directory: 9000 })],
  ['a directory in the head', notes(true, { directory: 2 })],
  ['more entries than there are bytes', notes(true, { count: 400 })],
  ['more entries than any camera writes', notes(false, { count: 60_000 })],
  ['notes of words without an end', Buffer.from('<x:xmpmeta>41.40N')],
])('changes nothing of what it cannot read: %s', (_, picture) => {
  expect(cleaned(picture)).toEqual(picture)
})

it('blanks the entry whose text lies outside, and nothing of what lies there', () => {
  const clean = cleaned(notes(true, { to: 55 }))
  expect(clean.subarray(26, 40).every((byte) => byte === 0)).toBe(true)
  expect(clean.toString('latin1', 44, 44 + HERE.length)).toBe(HERE)
})

it('blanks every note of words', () => {
  expect(
    cleaned(Buffer.from('a<x:xmpmeta>1</x:xmpmeta>b<x:xmpmeta>2</x:xmpmeta>c')).toString().replace(/ +/g, ' '),
  ).toBe('a b c')
})

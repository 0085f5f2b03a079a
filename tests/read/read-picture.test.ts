import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { FileEntry } from '../../src/model.ts'
import { readPicture } from '../../src/read/read-picture.ts'
import { avif, png, webp } from '../support/images.ts'
import { PHOTO } from '../support/newsroom.ts'

/** What reading makes of bytes that lie in a file of that name. */
function reading(name: string, bytes: Buffer, size = bytes.length): Pick<FileEntry, 'image' | 'fault'> {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  writeFileSync(join(root, name), bytes)
  if (size !== bytes.length) truncateSync(join(root, name), size)
  const { image, fault } = readPicture(root, { path: name, name, kind: 'file', bytes: size })
  return { ...(image && { image }), ...(fault && { fault }) }
}

/** The JPEG with a note of its own of that many bytes before the picture. */
function withNote(bytes: number, content = Buffer.alloc(0)): Buffer {
  const segments: Buffer[] = []
  for (let left = bytes; left > 0; left -= 65_000) {
    const segment = Buffer.alloc(4 + Math.min(left, 65_000))
    segment.writeUInt16BE(0xffe2)
    segment.writeUInt16BE(segment.length - 2, 2)
    content.copy(segment, 4)
    segments.push(segment)
  }
  return Buffer.concat([PHOTO.subarray(0, 2), ...segments, PHOTO.subarray(2)])
}

/** The JPEG as a camera stores it that was held upright. */
function turned(): Buffer {
  const exif = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010006000000000000', 'hex')
  return Buffer.concat([PHOTO.subarray(0, 2), exif, PHOTO.subarray(2)])
}

describe('readPicture', () => {
  it.each([
    ['photo.jpg', PHOTO, { format: 'jpg', width: 2, height: 1 }],
    ['photo.JPEG', PHOTO, { format: 'jpg', width: 2, height: 1 }],
    ['photo.png', png(800, 600), { format: 'png', width: 800, height: 600 }],
    ['photo.webp', webp(1200, 801), { format: 'webp', width: 1200, height: 801 }],
    ['photo.avif', avif(640, 480), { format: 'avif', width: 640, height: 480 }],
  ])('finds format and size of %s', (name, bytes, image) => expect(reading(name, bytes)).toEqual({ image }))

  it('finds them behind a profile of 300 KB', () => {
    expect(reading('a.jpg', withNote(300_000))).toEqual({ image: { format: 'jpg', width: 2, height: 1 } })
  })

  it('gives the size as browsers show it, by the orientation of the camera', () => {
    expect(reading('a.jpg', turned())).toEqual({ image: { format: 'jpg', width: 1, height: 2 } })
  })

  it('accepts a photo with a film behind it, as phones make them', () => {
    const film = Buffer.alloc(100_000, 'ffda00', 'hex')
    expect(reading('a.jpg', Buffer.concat([PHOTO, film]))).toEqual({ image: { format: 'jpg', width: 2, height: 1 } })
  })

  it('accepts an AVIF whose last part goes to the end', () => {
    const bytes = avif(640, 480)
    bytes.writeUInt32BE(0, bytes.length - 14)
    expect(reading('a.avif', bytes)).toEqual({ image: { format: 'avif', width: 640, height: 480 } })
  })

  it.each([
    ['a JPEG', 'a.jpg', PHOTO.subarray(0, -2)],
    ['a JPEG with a whole preview in its notes', 'a.jpg', withNote(1000, PHOTO).subarray(0, -2)],
    ['a PNG', 'a.png', png(800, 600).subarray(0, -12)],
    ['a WebP', 'a.webp', webp(800, 600).subarray(0, -1)],
    ['an AVIF', 'a.avif', avif(640, 480).subarray(0, -1)],
  ])('tells %s that is cut short', (_, name, bytes) => {
    expect(reading(name, bytes)).toEqual({ fault: { kind: 'image', reason: 'truncated', detail: '' } })
  })

  it.each([
    ['nothing', 'a.png', Buffer.alloc(0), { kind: 'image', reason: 'empty', detail: '' }],
    ['no picture', 'a.png', Buffer.from('hola'), { kind: 'image', reason: 'not-an-image', detail: '' }],
    ['a PNG called .webp', 'a.webp', png(8, 6), { kind: 'image', reason: 'other-format', detail: 'png' }],
    ['no height', 'a.png', png(8, 0), { kind: 'image', reason: 'no-pixels', detail: '8 × 0' }],
    [
      '101 megapixels',
      'a.png',
      png(10_100, 10_000),
      { kind: 'image', reason: 'too-many-pixels', detail: '10100 × 10000' },
    ],
  ])('tells %s', (_, name, bytes, fault) => expect(reading(name, bytes)).toEqual({ fault }))

  it('tells more than 20 MB by their size alone', () => {
    const fault = { kind: 'size', bytes: 1e9, limit: 20_000_000 }
    expect(reading('a.jpg', PHOTO, 1e9)).toEqual({ fault })
  })
})

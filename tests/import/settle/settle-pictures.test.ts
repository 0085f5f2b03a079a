import { describe, expect, it } from 'vitest'
import { settlePictures } from '../../../src/import/settle/settle-pictures.ts'
import { tidyBody } from '../../../src/import/settle/tidy-body.ts'
import { withoutPosition } from '../../../src/import/settle/without-position.ts'
import { parseWithRemark } from '../../../src/parse/parse-body.ts'
import { writeMarkdown } from '../../../src/write/write-markdown.ts'
import { PHOTO } from '../../support/newsroom.ts'

const settle = (markdown: string, photo?: object) => {
  const source = {
    body: parseWithRemark(markdown),
    facts: { ...(photo && { photo }) },
    pictures: { 'inside.png': PHOTO },
  }
  const beside = (path: string) =>
    path === 'img/Río 1.jpg' ? PHOTO : path === 'notes.jpg' ? Buffer.from('text') : undefined
  const { body, files, missing, ...settled } = settlePictures(source, { beside })
  const said = missing.map(({ key, what }) => [key, what].filter(Boolean).join(' '))
  return {
    text: writeMarkdown(tidyBody(body).body, '', 'nothing').trim(),
    files: [...files.keys()],
    missing: said,
    ...settled,
  }
}

describe('settlePictures', () => {
  it('makes the first picture the photo, by its bytes and with a safe name', () => {
    expect(settle('a ![El río](img/R%C3%ADo%201.jpg) b')).toEqual({
      text: 'a  b',
      files: ['rio-1.jpg'],
      photo: { file: 'rio-1.jpg', alt: 'El río' },
      missing: [],
    })
  })

  it('keeps others where they are, the same file once', () => {
    const { text, files, missing } = settle('![a](inside.png)\n\n![](inside.png)\n\n![c](img/R%C3%ADo%201.jpg)', {
      source: 'img/Río 1.jpg',
      credit: 'Estudio Norte',
    })
    expect(text).toBe('![a](inside.jpg)\n\n![](inside.jpg)\n\n![c](rio-1.jpg)')
    expect([files, missing]).toEqual([['rio-1.jpg', 'inside.jpg'], ['picture.alt inside.jpg']])
  })

  it('takes out and tells what is not there, or no picture', () => {
    const { text, missing } = settle(
      '![a](https://a.example/b.png?x=1)\n\n[![](../../etc/c.jpg)](d.jpg) e ![](notes.jpg)',
      {
        source: 'https://a.example/photo.jpg',
        alt: 'Un río',
      },
    )
    expect(text).toBe('e')
    expect(missing).toEqual(['photo.file photo.jpg', 'picture b.png', 'picture c.jpg', 'picture notes.jpg'])
  })
})

it('keeps two pictures of one name apart, and tells what was said below one that is gone', () => {
  const other = Buffer.concat([PHOTO, Buffer.from('another')])
  const beside = (path: string) => (path === 'a/crane.jpg' ? PHOTO : path === 'b/crane.jpg' ? other : undefined)
  const markdown = '![Una](a/crane.jpg "El muelle")\n\n![Dos](b/crane.jpg)\n\n![](gone.png "La balanza")'
  const { files, photo, missing } = settlePictures(
    { body: parseWithRemark(markdown), facts: {}, pictures: {} },
    { beside },
  )
  expect([...files.keys()]).toEqual(['crane.jpg', 'crane-2.jpg'])
  expect(photo).toEqual({ file: 'crane.jpg', alt: 'Una', caption: 'El muelle' })
  expect(missing).toEqual([{ key: 'picture', what: 'gone.png (La balanza)' }])
})

it('tells the first picture too where it is not there', () => {
  expect(settle('a ![](b.png)').missing).toEqual(['photo.file b.png'])
})

describe('withoutPosition', () => {
  it('blanks GPS notes and XMP, and nothing else', () => {
    const gps = Buffer.alloc(26)
    gps.writeUInt16LE(1, 0)
    gps.writeUInt16LE(2, 2)
    gps.writeUInt16LE(5, 4)
    gps.writeUInt32LE(1, 6)
    gps.writeUInt32LE(44, 10)
    gps.writeUInt32LE(41, 18)
    const tiff = Buffer.concat([Buffer.from('II*\0\b\0\0\0', 'latin1'), Buffer.alloc(18), gps])
    tiff.writeUInt16LE(1, 8)
    tiff.writeUInt16LE(0x8825, 10)
    tiff.writeUInt16LE(4, 12)
    tiff.writeUInt32LE(1, 14)
    tiff.writeUInt32LE(26, 18)
    const picture = Buffer.concat([PHOTO, tiff, Buffer.from('<x:xmpmeta>41.4N</x:xmpmeta>end')])
    const clean = Buffer.from(withoutPosition(picture, 'jpg'))
    expect(clean.length).toBe(picture.length)
    expect(clean.subarray(0, PHOTO.length)).toEqual(PHOTO)
    expect(clean.subarray(PHOTO.length + 26, PHOTO.length + tiff.length).every((byte) => byte === 0)).toBe(true)
    expect(clean.toString('latin1')).not.toContain('41.4N')
    expect(clean.toString('latin1').endsWith(' end')).toBe(true)
  })

  it('leaves the notes of a PNG out whole', () => {
    const chunk = (name: string, length: number) => {
      const bytes = Buffer.alloc(12 + length)
      bytes.writeUInt32BE(length, 0)
      bytes.write(name, 4, 'latin1')
      return bytes
    }
    const head = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')
    const png = Buffer.concat([
      head,
      chunk('IHDR', 13),
      chunk('eXIf', 40),
      chunk('IDAT', 9),
      chunk('iTXt', 5),
      chunk('IEND', 0),
    ])
    expect(Buffer.from(withoutPosition(png, 'png'))).toEqual(
      Buffer.concat([head, chunk('IHDR', 13), chunk('IDAT', 9), chunk('IEND', 0)]),
    )
  })
})

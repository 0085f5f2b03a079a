/** The frame of a PNG of any size, without pixels. */
export function png(width: number, height: number): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  const header = chunk('IHDR', Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])]))
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), header, chunk('IEND', Buffer.alloc(0))])
}

/** Checksums stay 0: nothing here unpacks pictures. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
}

/** The frame of a WebP of any size up to 16,384, without pixels. */
export function webp(width: number, height: number): Buffer {
  const data = Buffer.alloc(10)
  data.writeUIntLE(width - 1, 4, 3)
  data.writeUIntLE(height - 1, 7, 3)
  const body = Buffer.concat([Buffer.from('WEBPVP8X'), uint32(data.length, 'LE'), data, Buffer.from('VP8 \0\0\0\0')])
  return Buffer.concat([Buffer.from('RIFF'), uint32(body.length, 'LE'), body])
}

/** The frame of an AVIF of any size, with `pixels` as its media data. */
export function avif(width: number, height: number, pixels = Buffer.from('pixels')): Buffer {
  const size = box('ispe', Buffer.concat([uint32(0), uint32(width), uint32(height)]))
  const meta = box('meta', Buffer.concat([uint32(0), box('iprp', box('ipco', size))]))
  return Buffer.concat([box('ftyp', Buffer.from('avif\0\0\0\0')), meta, box('mdat', pixels)])
}

/** A box of the ISO base media file format. */
const box = (type: string, data: Buffer): Buffer => Buffer.concat([uint32(data.length + 8), Buffer.from(type), data])

function uint32(value: number, order: 'BE' | 'LE' = 'BE'): Buffer {
  const bytes = Buffer.alloc(4)
  if (order === 'BE') bytes.writeUInt32BE(value)
  else bytes.writeUInt32LE(value)
  return bytes
}

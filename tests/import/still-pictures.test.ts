import { imageSize } from 'image-size'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { stillPictures } from '../../src/import/still-pictures.ts'

const RED = { create: { width: 4, height: 6, channels: 3, background: 'red' } } as const
const gif = async () => new Uint8Array(await sharp(RED).gif().toBuffer())
const moving = async () => {
  const raw = Buffer.alloc(4 * 12 * 3, 90).fill(200, 4 * 6 * 3)
  const frames = { raw: { width: 4, height: 12, channels: 3, pageHeight: 6 } } as const
  return new Uint8Array(
    await sharp(raw, frames)
      .gif({ delay: [100, 100] })
      .toBuffer(),
  )
}

it('makes PNGs of GIFs that do not move, and leaves all else as it is', async () => {
  const [still, frames, broken] = [await gif(), await moving(), new Uint8Array(Buffer.from('GIF89a and no more'))]
  const png = new Uint8Array(await sharp(RED).png().toBuffer())
  const pictures = await stillPictures({ still, frames, broken, png })
  const { type, width, height } = imageSize(pictures.still ?? still)
  expect({ type, width, height }).toEqual({ type: 'png', width: 4, height: 6 })
  expect(pictures).toMatchObject({ frames, broken, png })
})

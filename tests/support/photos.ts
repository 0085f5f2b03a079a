import sharp from 'sharp'

interface Photo {
  width: number
  height: number
  /** Of the first rows, red; the others are blue. */
  orientation?: number
  artist?: string
}

/** A JPEG as a phone makes it: its upper half red, its lower half blue, with the place where it was taken. */
export function phonePhoto({ width, height, orientation = 1, artist }: Photo): Promise<Buffer> {
  const blue = { r: 20, g: 20, b: 200 }
  const half = { width, height: Math.floor(height / 2), channels: 3 as const, background: { r: 200, g: 20, b: 20 } }
  return sharp({ create: { width, height, channels: 3, background: blue } })
    .composite([{ input: { create: half }, top: 0, left: 0 }])
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Make: 'Telefono', ...(artist && { Artist: artist }) },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '34/1 36/1 12/1' },
    })
    .jpeg()
    .toBuffer()
}

/** Red, green and blue of a pixel; `x` and `y` in parts of the width and the height. */
export async function colourAt(picture: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels
  return [...data.subarray(at, at + 3)]
}

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { ownCredit } from '../../../src/publish/pictures/own-credit.ts'

const exifWith = async (tags: Record<string, string>): Promise<Buffer | undefined> => {
  const pixel = sharp({ create: { width: 1, height: 1, channels: 3, background: '#888' } })
  const jpeg = await pixel.withExif({ IFD0: tags }).jpeg().toBuffer()
  return (await sharp(jpeg).metadata()).exif
}

describe('ownCredit', () => {
  it.each([
    [{ Artist: 'Eva Gil', Copyright: '(c) 2021 Eva Gil' }, 'Eva Gil', '(c) 2021 Eva Gil'],
    [{ Artist: 'Eva' }, 'Eva', undefined],
    [{ Copyright: 'Norte' }, 'Norte', 'Norte'],
  ])('reads whom a camera was told to name: %j', async (tags, creator, notice) => {
    expect(ownCredit(await exifWith(tags))).toEqual({ creator, notice, license: undefined, url: undefined })
  })

  it('names nobody where nobody is named', async () => {
    expect(ownCredit(await exifWith({ Make: 'Telefono' }))).toBeUndefined()
    expect(ownCredit(undefined)).toBeUndefined()
  })

  it('is not led out of the data, wherever that is cut or bent', async () => {
    const exif = (await exifWith({ Artist: 'Eva Gil', Copyright: 'Eva Gil' })) as Buffer
    for (let end = 0; end < exif.length; end++) expect(() => ownCredit(exif.subarray(0, end))).not.toThrow()
    for (let at = 0; at < exif.length; at++) {
      const bent = Buffer.from(exif)
      bent[at] = 0xff
      expect(() => ownCredit(bent)).not.toThrow()
    }
  })
})

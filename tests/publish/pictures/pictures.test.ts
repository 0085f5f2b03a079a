import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it, test } from 'vitest'
import { openNewsroom } from '../../../src/pipeline.ts'
import { filesBelow } from '../../../src/publish/files-below.ts'
import { ownCredit } from '../../../src/publish/pictures/own-credit.ts'
import { type Changes, CLOCK_EN, EN, ES, newsroomWith, PHOTO, TODAY, writeNewsroom } from '../../support/newsroom.ts'
import { colourAt, phonePhoto } from '../../support/photos.ts'
import { build, newOut } from '../../support/site.ts'
import { sourceOf } from '../../support/source.ts'
import { swap } from '../../support/swap.ts'
import { withoutKeys } from '../../support/without-keys.ts'

const BUS = 'articles/night-bus/photo.jpg'

/** Every picture of a site but the cards, by its path without the key. */
const picturesIn = (out: string): Record<string, Buffer> =>
  Object.fromEntries(
    [...filesBelow(join(out, 'media'))]
      .filter((path) => !path.startsWith('cards/'))
      .map((path) => [withoutKeys(path), readFileSync(join(out, 'media', path))]),
  )

async function built(changes: Changes): Promise<Record<string, Buffer>> {
  const out = newOut()
  await build(newsroomWith(changes), out)
  return picturesIn(out)
}

describe('a photo that was taken on its side', () => {
  const credit = swap([
    'credit: Estudio Norte',
    'credit: Estudio Ñandú\n  license: CC-BY-4.0\n  url: https://n.example/1',
  ])
  let made: Promise<Record<string, Buffer>> | undefined
  const published = () => {
    made ??= phonePhoto({ width: 900, height: 600, orientation: 6, artist: 'Dueña del teléfono' }).then((photo) =>
      built({ [BUS]: photo, [ES]: credit }),
    )
    return made
  }

  it('is published upright in several widths', async () => {
    const pictures = await published()
    const sizes = await Promise.all(
      Object.entries(pictures).map(async ([path, bytes]) => {
        const { width, height } = await sharp(bytes).metadata()
        return `${path} ${width} × ${height}`
      }),
    )
    expect(sizes).toEqual([
      'articles/night-bus/photo-480.avif 480 × 720',
      'articles/night-bus/photo-480.jpg 480 × 720',
      'articles/night-bus/photo-600.avif 600 × 900',
      'articles/night-bus/photo-600.jpg 600 × 900',
    ])
    const upright = pictures['articles/night-bus/photo-480.jpg'] as Buffer
    const [[left = 0], [right = 0]] = await Promise.all([colourAt(upright, 0.1, 0.5), colourAt(upright, 0.9, 0.5)])
    expect([left < 60, right > 160]).toEqual([true, true])
  })

  it('says nothing of where, with what and by whom it was taken', async () => {
    const pictures = await published()
    for (const bytes of Object.values(pictures)) {
      const { exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata()
      const said = Buffer.concat([exif, xmp].filter((part) => part !== undefined)).toString('latin1')
      expect(said).not.toMatch(/GPS|Telefono|Due/)
      expect(bytes.toString('latin1')).not.toMatch(/Telefono|Due.{1,2}a del/)
      // Tag 0x8825 of EXIF leads to the place.
      expect(exif?.includes(Buffer.from('2588', 'hex')) ?? false).toBe(false)
      expect([icc, iptc, orientation ?? 1]).toEqual([undefined, undefined, 1])
    }
  })

  it('says whom it is owed to', async () => {
    const pictures = await published()
    const jpeg = await sharp(pictures['articles/night-bus/photo-480.jpg']).metadata()
    const avif = await sharp(pictures['articles/night-bus/photo-480.avif']).metadata()
    for (const { xmp } of [jpeg, avif]) {
      const text = xmp?.toString('utf8') ?? ''
      expect(text).toContain('<dc:creator><rdf:Seq><rdf:li>Estudio Ñandú</rdf:li>')
      expect(text).toContain('photoshop:Credit="Estudio Ñandú"')
      expect(text).toContain('© Estudio Ñandú')
      expect(text).toContain('xmpRights:WebStatement="https://creativecommons.org/licenses/by/4.0/"')
      expect(text).toContain('<plus:LicensorURL>https://n.example/1</plus:LicensorURL>')
    }
    expect(ownCredit(jpeg.exif)).toMatchObject({ creator: 'Estudio Nandu', notice: '(c) Estudio Nandu' })
  })
})

test('a picture of a body keeps the credit that it brought, and the original is not published', async () => {
  const bus = await phonePhoto({ width: 40, height: 20, artist: 'Eva Gil' })
  const pictures = await built({
    [CLOCK_EN]: (text) => `${text}\n![A bus](bus.jpg)\n`,
    'articles/town-clock/bus.jpg': bus,
  })
  expect(Object.keys(pictures).filter((path) => path.includes('town-clock'))).toEqual([
    'articles/town-clock/bus-40.avif',
    'articles/town-clock/bus-40.jpg',
  ])
  const { xmp } = await sharp(pictures['articles/town-clock/bus-40.jpg']).metadata()
  expect(xmp?.toString('utf8')).toContain('<rdf:li>Eva Gil</rdf:li>')
})

test('a picture that a link leads to is published whole, and says no more of itself than others', async () => {
  const photo = await phonePhoto({ width: 2000, height: 1000 })
  const pictures = await built({
    [EN]: (text) => `${text}\n[The whole photo](photo.jpg)\n`,
    [BUS]: photo,
  })
  const whole = pictures['articles/night-bus/photo.jpg']
  const { format, width, height, exif } = await sharp(whole).metadata()
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 2000, height: 1000 })
  expect(exif?.toString('latin1')).not.toMatch(/GPS|Telefono/)
})

test('a drawing with see-through parts keeps them', async () => {
  const drawing = await sharp({
    create: { width: 60, height: 40, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer()
  const pictures = await built({
    [CLOCK_EN]: (text) => `${text}\n![A clock](clock.png)\n`,
    'articles/town-clock/clock.png': drawing,
  })
  const paths = ['articles/town-clock/clock-60.avif', 'articles/town-clock/clock-60.png']
  const opaque = await Promise.all(paths.map(async (path) => (await sharp(pictures[path]).stats()).isOpaque))
  expect(opaque).toEqual([false, false])
})

test('a heavy photo leaves room for the rest of the page', async () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 12 }
  const photo = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#888', noise } })
    .blur(1.2)
    .jpeg({ quality: 95 })
    .toBuffer()
  const pictures = await built({ [BUS]: photo })
  expect(pictures['articles/night-bus/photo-1080.avif']?.length).toBeLessThan(35_000)
})

describe('what was made once', () => {
  it('is not made again, and may be deleted at any time', async () => {
    const root = writeNewsroom({ [BUS]: await phonePhoto({ width: 600, height: 300 }) })
    const out = newOut()
    const newsroom = openNewsroom(root, TODAY)
    const { written } = await build(newsroom, out)
    const kept = join(root, '.facing/pictures')
    const name = readdirSync(kept).find((each) => each.includes('-480.avif~')) ?? ''
    // What a build takes from here it has not made. The name ends with a checksum.
    rmSync(join(kept, name))
    writeFileSync(join(kept, name.replace(/~.*/, `~${crc32('as it was kept').toString(16)}`)), 'as it was kept')
    await build(newsroom, out)
    expect(String(picturesIn(out)['articles/night-bus/photo-480.avif'])).toBe('as it was kept')
    rmSync(join(root, '.facing'), { recursive: true })
    expect(await build(newsroom, out)).toMatchObject({ written: 1, unchanged: written - 1 })
    expect(await build(newsroom, out)).toMatchObject({ written: 0, unchanged: written })
  })

  it('is told only while there is something to make', async () => {
    const newsroom = newsroomWith()
    const totals = [0, 0]
    const { buildSite } = await import('../../../src/publish/build-site.ts')
    for (const time of [0, 1]) {
      const onProgress = (_done: number, total: number) => {
        totals[time] = total
      }
      await buildSite(sourceOf(newsroom), { out: newOut(), drafts: false, onProgress })
    }
    expect((totals[0] ?? 0) - (totals[1] ?? 0)).toBe(2)
  })

  it('is made anew where the picture or its credit changes', async () => {
    const root = writeNewsroom()
    const out = newOut()
    const namesIn = () => [...filesBelow(join(out, 'media/articles'))]
    await build(openNewsroom(root, TODAY), out)
    const before = namesIn()
    writeFileSync(join(root, ES), readFileSync(join(root, ES), 'utf8').replace('Estudio Norte', 'Estudio Sur'))
    await build(openNewsroom(root, TODAY), out)
    const credited = namesIn()
    writeFileSync(join(root, BUS), await phonePhoto({ width: 2, height: 2 }))
    await build(openNewsroom(root, TODAY), out)
    const changed = namesIn()
    expect(new Set([...before, ...credited, ...changed]).size).toBe(6)
  })

  it('is neither read nor written through a link', async () => {
    const [root, elsewhere] = [writeNewsroom(), newOut()]
    mkdirSync(elsewhere)
    symlinkSync(elsewhere, join(root, '.facing'))
    await build(openNewsroom(root, TODAY), newOut())
    expect(readdirSync(elsewhere)).toEqual([])
  })
})

describe('a picture that cannot be unpacked', () => {
  it.each<[string, () => Promise<Buffer> | Buffer]>([
    ['a JPEG without its tables', withoutTables],
    ['a PNG that claims to be larger than it is', lyingPng],
  ])('stops the build with a problem, and what was published stays: %s', async (_, make) => {
    const root = writeNewsroom()
    const out = newOut()
    await build(openNewsroom(root, TODAY), out)
    const before = Object.keys(picturesIn(out))
    const bytes = await make()
    const name = bytes[0] === 0xff ? 'photo.jpg' : 'photo.png'
    writeFileSync(join(root, ES), readFileSync(join(root, ES), 'utf8').replace('photo.jpg', name))
    writeFileSync(join(root, 'articles/night-bus', name), bytes)
    await expect(build(openNewsroom(root, TODAY), out)).rejects.toMatchObject({ exit: 3, code: 'picture-unreadable' })
    expect(Object.keys(picturesIn(out))).toEqual(before)
    expect(existsSync(join(out, 'index.html'))).toBe(true)
  })
})

async function withoutTables(): Promise<Buffer> {
  const photo = await phonePhoto({ width: 600, height: 400 })
  const tables = photo.indexOf(Buffer.from('ffc4', 'hex'))
  return photo.fill(0xee, tables + 5, tables + 30)
}

/** The frame of a PNG of 9,000 × 9,000 pixels around the data of one. */
async function lyingPng(): Promise<Buffer> {
  const { crc32 } = await import('node:zlib')
  const tiny = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#888' } })
    .png()
    .toBuffer()
  tiny.writeUInt32BE(9000, 16)
  tiny.writeUInt32BE(9000, 20)
  tiny.writeUInt32BE(crc32(tiny.subarray(12, 29)), 29)
  return tiny
}

test('a picture that changes while the site is built is no longer the one that was checked', async () => {
  const root = writeNewsroom()
  const newsroom = openNewsroom(root, TODAY)
  rmSync(join(root, BUS))
  await expect(build(newsroom, newOut())).rejects.toMatchObject({ exit: 3, code: 'file-changed' })
  writeFileSync(join(root, BUS), PHOTO)
  await expect(build(newsroom, newOut())).resolves.toMatchObject({ removed: 0 })
})

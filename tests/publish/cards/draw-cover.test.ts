import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { CardWords } from '../../../src/model.ts'
import { COVER_SIZE, drawCover } from '../../../src/publish/cards/draw-cover.ts'
import { readCuts } from '../../../src/publish/cards/glyphs.ts'
import { Sheet } from '../../../src/publish/cards/sheet.ts'
import { siteAssets } from '../../../src/publish/site-assets.ts'
import { NIGHT_BUS_CARD } from '../../support/social-card.ts'

const cuts = readCuts(siteAssets().glyphs)
const sheet = new Sheet(COVER_SIZE)
const draw = (changes: Partial<CardWords> = {}) => drawCover({ ...NIGHT_BUS_CARD, ...changes }, cuts, sheet)

const PAPER = 'fcfaf6'

/** Colours of a part of a cover, from the most frequent to the least. */
async function inksIn(png: Uint8Array, area: { left: number; top: number; width: number; height: number }) {
  const data = await sharp(png).extract(area).removeAlpha().raw().toBuffer()
  const counts = new Map<string, number>()
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.subarray(at, at + 3).toString('hex')
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  counts.delete(PAPER)
  return [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour)
}

const TITLE = { left: 64, top: 200, width: 640, height: 320 }
const TWIN = { left: 64, top: 600, width: 640, height: 260 }
const NAMES = { left: 64, top: 890, width: 640, height: 110 }

describe('a cover', () => {
  it('has the title in ink above, its twin in the colour of its language below, the names at the foot', async () => {
    const cover = draw()
    expect((await inksIn(cover, TITLE))[0]).toBe('1e1b17')
    expect((await inksIn(cover, TWIN))[0]).toBe('8f3412')
    expect(await inksIn(cover, NAMES)).toEqual(expect.arrayContaining(['1e1b17', '575046']))
  })

  it('has the description where there is no twin', async () =>
    expect((await inksIn(draw({ twin: undefined }), { ...TWIN, top: 540 }))[0]).toBe('575046'))

  it('is the same for the same words, whatever was drawn before', () => {
    const first = draw()
    draw({ title: 'W'.repeat(60) })
    expect(Buffer.from(draw()).equals(Buffer.from(first))).toBe(true)
  })

  it.each([
    ['words without end', 'Cuatro cosas que pasaron junto al río, vistas por quien las vivió '.repeat(40)],
    ['a word without end', 'Electroencefalografista'.repeat(300)],
    ['other scripts', 'Αθήνα Москва مرحبا 高铁 👩‍👩‍👧 🇦🇷'],
    ['markup', '<svg onload=alert(1)> &amp; ]]>'],
    ['nothing', ''],
  ])('stays small, and its edges clear, with %s', async (_, words) => {
    const twin = { language: 'es' as const, label: words, title: words }
    const cover = draw({ title: words, twin, site: words, label: words, byline: words, origin: words })
    expect(cover.length).toBeLessThan(40_000)
    for (const left of [0, 708])
      expect(await inksIn(cover, { left, top: 130, width: 60, height: 390 }), String(left)).toEqual([])
  })
})

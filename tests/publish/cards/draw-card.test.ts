import sharp from 'sharp'
import { describe, expect, it, test } from 'vitest'
import { drawable, undrawnLetters } from '../../../src/ground/knowledge/drawn-letters.ts'
import type { SocialCard } from '../../../src/model.ts'
import { CARD_SIZE, drawCard } from '../../../src/publish/cards/draw-card.ts'
import { fitText } from '../../../src/publish/cards/fit-text.ts'
import { glyphsOf, MISSING, readCuts } from '../../../src/publish/cards/glyphs.ts'
import { Sheet } from '../../../src/publish/cards/sheet.ts'
import { siteAssets } from '../../../src/publish/site-assets.ts'
import { NIGHT_BUS_CARD } from '../../support/social-card.ts'

const cuts = readCuts(siteAssets().glyphs)

const draw = (changes: Partial<SocialCard> = {}) =>
  drawCard({ ...NIGHT_BUS_CARD, ...changes }, cuts, new Sheet(CARD_SIZE))

/** Colours of a part of a card, without the paper's; sorted by how often they stand there. */
async function inksIn(png: Buffer, area: { left: number; top: number; width: number; height: number }) {
  const { data } = await sharp(png).extract(area).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const counts = new Map<string, number>()
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.subarray(at, at + 3).toString('hex')
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  counts.delete('fcfaf6')
  return [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour)
}

const TITLE = { left: 64, top: 180, width: 500, height: 330 }
const TWIN = { left: 640, top: 180, width: 500, height: 330 }

test('a card is a PNG of 1,200 × 630 pixels and no more than 60 KB', async () => {
  const png = draw()
  const { format, width, height } = await sharp(png).metadata()
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
  expect(png.length).toBeLessThan(60_000)
})

test('the title is set in ink, its twin in the colour of the other language, the spine between them', async () => {
  const png = draw()
  expect((await inksIn(png, TITLE))[0]).toBe('1e1b17')
  expect((await inksIn(png, TWIN))[0]).toBe('8f3412')
  expect(await inksIn(png, { left: 599, top: 110, width: 2, height: 500 })).toEqual(['d9d1c1'])
  expect(await inksIn(png, { left: 0, top: 620, width: 600, height: 10 })).toEqual(['12595f'])
})

test('cards differ by their titles, and by nothing else', () => {
  expect(draw().equals(draw())).toBe(true)
  expect(draw({ title: 'The Day Bus' }).equals(draw())).toBe(false)
  expect(draw({ twin: { language: 'es', label: 'Español', title: 'Otro' } }).equals(draw())).toBe(false)
})

test('one sheet draws many cards, none with a trace of another', () => {
  const sheet = new Sheet(CARD_SIZE)
  drawCard({ ...NIGHT_BUS_CARD, title: 'W'.repeat(60) }, cuts, sheet)
  expect(drawCard(NIGHT_BUS_CARD, cuts, sheet).equals(draw())).toBe(true)
})

test('without a twin the description stands in its place', async () => {
  expect((await inksIn(draw({ twin: undefined }), TWIN))[0]).toBe('575046')
})

describe('a text that fonts and layouts do not expect', () => {
  it.each([
    ['emoji of several parts and flags', '👩‍👩‍👧 🇦🇷 ❤️ 1️⃣'],
    ['Arabic and Chinese', 'مرحبا 高铁'],
    ['letters with marks that the cut lacks', 'Łódź, Bến Tre, Ṡ'],
    ['marks upon marks', `Z${'\u0301'.repeat(500)}`],
    ['half of a pair', 'a\uD800b\uDC00'],
    ['markup', '<svg onload=alert(1)> <image href="http://example.org/x.png"/> &amp;'],
    ['names of what every object has', '__proto__ constructor toString'],
    ['a word without end', 'x'.repeat(10_000)],
    ['words without end', 'la casa '.repeat(3_000)],
    ['white space alone', ' \n\t '],
    ['nothing', ''],
  ])('is drawn all the same: %s', async (_, title) => {
    const twin = { language: 'es' as const, label: title, title }
    const png = draw({ title, twin, site: title, label: title, byline: title, origin: title })
    expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630 })
    // Nothing runs over the spine's margin or the edges.
    expect(await inksIn(png, { left: 602, top: 110, width: 40, height: 500 })).toEqual([])
    expect(await inksIn(png, { left: 1150, top: 110, width: 50, height: 500 })).toEqual([])
  })

  it('loses emoji and what cannot be seen, but no letter', () => {
    expect(drawable('Año\u200B nuevo 🎉 en  A\u0301vila ©')).toBe('Año nuevo en Ávila ©')
  })

  it('keeps the letters of Greek, Cyrillic, Vietnamese and transcriptions', () => {
    const text = 'Αθήνα Ελύτης Москва Їжак Nguyễn Thị Ṣalāḥ Łódź Dağlı İzmir ―sí―'
    for (const cut of Object.values(cuts)) {
      const glyphs = glyphsOf(text, cut).map(({ name }) => name)
      expect(glyphs.join('').replaceAll('—', '―')).toBe(text)
    }
  })

  it('becomes frames of exactly those letters that are told', () => {
    const codes = Array.from({ length: 0x3100 }, (_, code) => code).filter((code) => code >= 0x20)
    const all = codes.map((code) => drawable(String.fromCharCode(code))).filter((text) => text)
    const told = all.filter((text) => undrawnLetters(text).length > 0).join('')
    for (const cut of Object.values(cuts)) {
      expect(all.filter((text) => glyphsOf(text, cut).includes(MISSING)).join('')).toBe(told)
    }
  })

  it('is told from others also in a script that becomes frames', () => {
    expect(draw({ title: '高铁' }).equals(draw({ title: '高' }))).toBe(false)
  })
})

describe('fitText', () => {
  const box = { width: 484, height: 300, sizes: [80, 72, 64, 40], leading: 1.06, tracking: -18 }

  it('sets a short title as large as may be', () => {
    expect(fitText('Ñ', cuts.display, box)).toEqual({ lines: ['Ñ'], size: 80 })
  })

  it('breaks lines about equally long', () => {
    expect(
      fitText('Cuatro cosas al pie de una foto de prensa de los años de la guerra', cuts.display, box).lines,
    ).toEqual(['Cuatro cosas al', 'pie de una foto', 'de prensa de los', 'años de la guerra'])
  })

  it('sets it a little smaller where that saves a line', () => {
    expect(fitText('Two Languages, One Opening', cuts.display, box)).toEqual({
      lines: ['Two Languages,', 'One Opening'],
      size: 64,
    })
  })

  it('ends with an ellipsis what is too long at the smallest size', () => {
    const { lines, size } = fitText('una casa, '.repeat(100), cuts.display, box)
    expect(size).toBe(40)
    expect(lines).toHaveLength(7)
    expect(lines.at(-1)).toMatch(/una casa…$|una…$/)
  })

  it('breaks a word that is longer than a line', () => {
    const { lines } = fitText('Electroencefalografistamente'.repeat(2), cuts.display, box)
    expect(lines.join('')).toBe('Electroencefalografistamente'.repeat(2))
  })
})

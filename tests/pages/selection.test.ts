import { expect, it } from 'vitest'
import { HEIGHT, open, type Tab, useBrowser } from './support/open-page.ts'
import { samples } from './support/samples.ts'

const { withTab } = useBrowser()
const url = samples.find(({ path }) => path.endsWith('/en/what-a-date-says/bilingual/'))?.url ?? ''

type Side = 's' | 't'
/** Words of the first three rows: a paragraph, a heading, a paragraph. */
const WORDS = {
  s: ['says 07/08 and nothing else', 'A Hundred and Thirty-Two Days', 'Only the first'],
  t: ['dice 07/08 y nada más', 'Ciento treinta y dos días', 'Solo los primeros'],
}

const onFacing = (width: number, use: (tab: Tab) => Promise<void>) =>
  withTab(
    {
      reducedMotion: 'reduce',
      viewport: { width, height: HEIGHT },
      permissions: ['clipboard-read', 'clipboard-write'],
    },
    async (tab) => {
      await open(tab, url)
      await tab.locator('.facing').evaluate((text) => text.scrollIntoView())
      await use(tab)
    },
  )

it('stays in the column that it begins in, wherever it ends, one after the other', async () => {
  await onFacing(1280, async (tab) => {
    for (const [from, to] of ['ss', 'tt', 'st', 'ss', 'ts'].map((sides) => [...sides] as [Side, Side])) {
      await drag(tab, from, to)
      const copied = await copiedFrom(tab)
      // In the other column it ends where the browser finds the nearest place of its own.
      for (const words of WORDS[from].slice(0, from === to ? 3 : 2)) expect(copied).toContain(words)
      for (const words of WORDS[from === 's' ? 't' : 's']) expect(copied).not.toContain(words)
    }
  })
})

it('has both columns where all is selected, also after one was', async () => {
  await onFacing(1280, async (tab) => {
    await drag(tab, 't', 't')
    await tab.keyboard.press('Control+a')
    const copied = await copiedFrom(tab)
    for (const words of [...WORDS.s, ...WORDS.t]) expect(copied).toContain(words)
  })
})

it('is made longer in its column by the keyboard', async () => {
  await onFacing(1280, async (tab) => {
    await drag(tab, 's', 's')
    for (let line = 0; line < 12; line++) await tab.keyboard.press('Shift+ArrowDown')
    const copied = await copiedFrom(tab)
    expect(copied).toContain('five characters name two days')
    for (const words of WORDS.t) expect(copied).not.toContain(words)
  })
})

it('has both languages where these stand in one column', async () => {
  await onFacing(390, async (tab) => {
    await drag(tab, 's', 's')
    const copied = await copiedFrom(tab)
    for (const words of [...WORDS.s.slice(0, 2), ...WORDS.t.slice(0, 2)]) expect(copied).toContain(words)
  })
})

/** From the first paragraph of a side into the second of one. */
async function drag(tab: Tab, from: Side, to: Side): Promise<void> {
  const placeIn = async (side: Side, index: number, left: number) => {
    const box = await tab.locator(`.row.paragraph > .${side}`).nth(index).boundingBox()
    if (!box) throw new Error(`No paragraph ${index} on side ${side}`)
    return [box.x + left, box.y + 12] as const
  }
  await tab.mouse.move(...(await placeIn(from, 0, 20)))
  await tab.mouse.down()
  await tab.mouse.move(...(await placeIn(to, 1, 200)), { steps: 8 })
  await tab.mouse.up()
}

async function copiedFrom(tab: Tab): Promise<string> {
  await tab.evaluate(() => navigator.clipboard.writeText(''))
  await tab.keyboard.press('Control+c')
  await expect.poll(() => tab.evaluate(() => navigator.clipboard.readText())).not.toBe('')
  return tab.evaluate(() => navigator.clipboard.readText())
}

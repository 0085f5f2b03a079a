import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { HEIGHT, open, type Tab, useBrowser } from './support/open-page.ts'
import { samples } from './support/samples.ts'

const { withTab } = useBrowser()
const TABLES = '.body section:not([role^=doc])'
const PAGES = ['/en/tables-code-and-words/', '/en/tables-code-and-words/bilingual/']
const urlOf = (path: string) => samples.find((sample) => sample.path.endsWith(path))?.url ?? ''

describe.each(PAGES)('tables of %s', (path) => {
  it.each([
    ['with script', true],
    ['without script', false],
  ])('are stops of the Tab key where they scroll, and scroll by key, %s', async (_says, javaScriptEnabled) => {
    await withTab({ javaScriptEnabled, viewport: { width: 390, height: HEIGHT } }, async (tab) => {
      await open(tab, urlOf(path))
      const stops = await stopsOf(tab)
      expect(stops.length).toBeGreaterThan(0)
      expect(stops.every(({ scrolls }) => scrolls)).toBe(true)
      const table = tab.locator(TABLES).first()
      await table.focus()
      await tab.keyboard.press('ArrowRight')
      await expect.poll(() => table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0)
    })
  })

  it('are no stops where they fit, also once the window has grown', async () => {
    await withTab({ viewport: { width: 390, height: HEIGHT } }, async (tab) => {
      await open(tab, urlOf(path))
      await tab.locator(`${TABLES} :is(th, td):nth-child(n + 3)`).evaluateAll((cells) => {
        for (const cell of cells) cell.textContent = ''
      })
      await tab.setViewportSize({ width: 1280, height: HEIGHT })
      await expect.poll(() => stopsOf(tab)).toEqual([])
    })
  })

  it.each(['light', 'dark'] as const)('show at which edge there is more, in the %s', async (colorScheme) => {
    await withTab({ colorScheme, viewport: { width: 390, height: HEIGHT } }, async (tab) => {
      await open(tab, urlOf(path))
      expect(await shadedEdges(tab)).toEqual([false, true])
      await scrollTable(tab, 120)
      expect(await shadedEdges(tab)).toEqual([true, true])
      await scrollTable(tab, 9999)
      expect(await shadedEdges(tab)).toEqual([true, false])
    })
  })
})

it('of the other edition, opened in place, are stops too', async () => {
  await withTab({ viewport: { width: 390, height: HEIGHT } }, async (tab) => {
    await open(tab, urlOf(PAGES[0] ?? ''))
    await tab.locator(`${TABLES} > .pn`).first().click()
    await expect.poll(() => tab.locator('.opposite section').first().getAttribute('tabindex')).toBe('0')
  })
})

it('show nothing of the kind in forced colours, where they would hide what is below', async () => {
  await withTab({ forcedColors: 'active', viewport: { width: 390, height: HEIGHT } }, async (tab) => {
    await open(tab, urlOf(PAGES[0] ?? ''))
    const image = tab.locator(TABLES).first()
    expect(await image.evaluate((region) => getComputedStyle(region).backgroundImage)).toBe('none')
  })
})

/** Goes once through the page by the Tab key: the tables that it stops at, and whether they scroll. */
async function stopsOf(tab: Tab): Promise<{ scrolls: boolean }[]> {
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const stops: { scrolls: boolean }[] = []
  for (;;) {
    await tab.keyboard.press('Tab')
    const at = await tab.evaluate((tables) => {
      const element = document.activeElement
      const isTable = element?.matches(tables) ?? false
      return {
        isEnd: !!element?.closest('.foot'),
        isTable,
        scrolls: !!element && element.scrollWidth > element.clientWidth,
      }
    }, TABLES)
    if (at.isEnd) return stops
    if (at.isTable) stops.push({ scrolls: at.scrolls })
  }
}

const scrollTable = (tab: Tab, left: number) =>
  tab
    .locator(TABLES)
    .first()
    .evaluate((region, to) => region.scrollTo({ left: to, behavior: 'instant' }), left)

/** Whether the paper is shaded at the start and at the end of the table, between two of its lines. */
async function shadedEdges(tab: Tab): Promise<boolean[]> {
  const table = tab.locator(TABLES).first()
  await table.scrollIntoViewIfNeeded()
  const paper = await tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const [red = 0] = paper.match(/\d+/g)?.map(Number) ?? []
  const box = await table.boundingBox()
  if (!box) return []
  const picture = sharp(await tab.screenshot())
  const shades = [box.x + 1, box.x + box.width - 2].map(async (left) => {
    // No letter is as high as a row: what differs from the paper in all of its pixels is no letter.
    const strip = { left: Math.round(left), top: Math.round(box.y + box.height / 2 - 40), width: 1, height: 80 }
    const { data, info } = await picture.clone().extract(strip).raw().toBuffer({ resolveWithObject: true })
    return Array.from({ length: 80 }, (_, y) => data[y * info.channels] ?? 0).every((each) => Math.abs(each - red) > 3)
  })
  return Promise.all(shades)
}

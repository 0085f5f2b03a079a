import { expect, it } from 'vitest'
import { HEIGHT, open, type Tab, useBrowser } from './support/open-page.ts'
import { samples } from './support/samples.ts'

const { withTab } = useBrowser()
const [long] = samples.filter(({ path }) => path.endsWith('/en/what-a-date-says/'))
const url = long?.url ?? ''
const still = { reducedMotion: 'reduce' } as const
const marked = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.contents [aria-current=location]')].map((link) => link.textContent),
  )

it('marks the section that is read in the contents, wherever a reader comes from', async () => {
  await withTab({ ...still, viewport: { width: 1280, height: HEIGHT } }, async (tab) => {
    await open(tab, url)
    expect(await marked(tab)).toEqual([])
    await tab.locator('.contents a').nth(3).click()
    await expect.poll(() => marked(tab)).toEqual(['Two Calendars'])
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect.poll(() => marked(tab)).toEqual(['What We Do Here'])
    await tab.evaluate(() => scrollTo(0, 0))
    await expect.poll(() => marked(tab)).toEqual([])
  })
})

it('shows the contents beside the text where there is room, and folded above it elsewhere, without script too', async () => {
  const places = async (width: number) =>
    withTab({ ...still, javaScriptEnabled: false, viewport: { width, height: HEIGHT } }, async (tab) => {
      await open(tab, url)
      const [list, body] = [tab.locator('.contents ol'), tab.locator('.body')]
      if (!(await list.isVisible())) {
        const before = (await body.boundingBox())?.y ?? 0
        await tab.locator('.contents summary').click()
        return (await body.boundingBox())?.y === before ? 'nowhere' : 'folded above'
      }
      const [one, other] = [await list.boundingBox(), await tab.locator('.body p').first().boundingBox()]
      return one && other && one.x >= other.x + other.width && one.x + one.width <= width ? 'beside' : 'over the text'
    })
  const windows = [320, 768, 1247, 1248, 1280, 1920]
  expect(await Promise.all(windows.map(places))).toEqual([
    'folded above',
    'folded above',
    'folded above',
    'beside',
    'beside',
    'beside',
  ])
})

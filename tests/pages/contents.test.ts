import { expect, it } from 'vitest'
import { barriersOn, readyForAxe } from './support/axe.ts'
import { HEIGHT, open, type Tab, useBrowser } from './support/open-page.ts'
import { samples } from './support/samples.ts'

const { withTab } = useBrowser()
const urlOf = (end: string) => samples.find(({ path }) => path.endsWith(end))?.url ?? ''
const long = { article: urlOf('/en/what-a-date-says/'), facing: urlOf('/en/what-a-date-says/bilingual/') }
const still = { reducedMotion: 'reduce' } as const

const marked = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.toc [aria-current=location]')].map((link) => link.textContent?.trim()),
  )

it.each([
  ['article', 1280, ['Two Calendars', 'What We Do Here']],
  ['facing', 1920, ['Two Calendars Dos calendarios', 'What We Do Here Lo que hacemos aquí']],
] as const)('marks the section that is read, wherever a reader comes from: %s', async (kind, width, [fourth, last]) => {
  await withTab({ ...still, viewport: { width, height: HEIGHT } }, async (tab) => {
    await open(tab, long[kind])
    expect(await marked(tab)).toEqual([])
    await tab.locator('.toc a').nth(3).click()
    await expect.poll(() => marked(tab)).toEqual([fourth])
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect.poll(() => marked(tab)).toEqual([last])
    await tab.evaluate(() => scrollTo(0, 0))
    await expect.poll(() => marked(tab)).toEqual([])
  })
})

it.each([
  ['article', 1280],
  ['facing', 1920],
] as const)('keeps what is marked in sight where the list is longer than the window: %s', async (kind, width) => {
  await withTab({ ...still, viewport: { width, height: 220 } }, async (tab) => {
    await open(tab, long[kind])
    for (const [place, id] of (await idsOf(tab)).entries()) {
      await tab.locator(`[id="${id}"]`).evaluate((heading) => scrollBy(0, heading.getBoundingClientRect().top - 60))
      const link = tab.locator('.toc a').nth(place)
      await expect.poll(() => link.getAttribute('aria-current')).toBe('location')
      const box = await link.boundingBox()
      expect(box && [box.y >= 0, box.y + box.height <= 220]).toEqual([true, true])
    }
  })
})

const idsOf = (tab: Tab): Promise<string[]> =>
  tab.locator('.toc a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)))

/** Where the list stands, without script. `view`: on facing pages. */
const placeOf = (kind: keyof typeof long, width: number, view?: string) =>
  withTab({ ...still, javaScriptEnabled: false, viewport: { width, height: HEIGHT } }, async (tab) => {
    await open(tab, long[kind])
    if (view) await tab.locator(`#${view}`).check({ force: true })
    const list = tab.locator('.toc ol')
    const texts = tab.locator('.body > p, .row.paragraph > [lang]').and(tab.locator(':visible'))
    if (!(await list.isVisible())) {
      const place = () => texts.first().evaluate((text) => text.getBoundingClientRect().top + scrollY)
      const before = await place()
      await tab.locator('.toc summary').click()
      return (await place()) > before ? 'folded above' : 'nowhere'
    }
    const one = await list.boundingBox()
    const boxes = await texts.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right))
    return one && one.x >= Math.max(...boxes) && one.x + one.width <= width ? 'beside' : 'over the text'
  })

it.each([
  ['article', undefined, 1248],
  ['facing', undefined, 1808],
  ['facing', 'view-s', 1248],
  ['facing', 'view-t', 1248],
  ['facing', 'view-learn', 1808],
] as const)(
  'shows the contents beside the text where there is room, and folded above it elsewhere: %s %s from %i px',
  async (kind, view, least) => {
    const windows = [320, 768, least - 1, least, 1920]
    expect(await Promise.all(windows.map((width) => placeOf(kind, width, view)))).toEqual([
      'folded above',
      'folded above',
      'folded above',
      'beside',
      'beside',
    ])
  },
)

it('shows of facing pages the headings of the language that is chosen, each level with its opposite', async () => {
  await withTab({ ...still, javaScriptEnabled: false }, async (tab) => {
    await open(tab, urlOf('/tablas-codigo-y-palabras/bilingue/'))
    await tab.locator('.toc summary').click()
    const shown = async (view: string) => {
      await tab.locator(`#${view}`).check({ force: true })
      return (await tab.locator('.toc li:visible').allInnerTexts()).map((text) => text.split('\n').join(' | '))
    }
    expect(await shown('view-s')).toEqual(['A table of nine columns', 'Code', 'Quotations and notes', 'Pictures'])
    expect((await shown('view-t')).at(-1)).toBe('Internacionalización')
    expect(await shown('view-both')).toHaveLength(5)
    const tops = await tab
      .locator('.toc a')
      .evaluateAll((links) => links.map((link) => [...link.children].map((each) => each.getBoundingClientRect().top)))
    for (const [one = 0, other = one] of tops) expect(Math.abs(one - other)).toBeLessThan(4)
  })
})

it('puts up no barrier, whether it is beside the text or unfolded', async () => {
  await withTab({ ...still }, async (tab) => {
    await open(tab, long.facing)
    await tab.locator('.toc summary').click()
    await readyForAxe(tab)
    const faults: string[] = []
    for (const width of [1920, 1280, 390]) {
      await tab.setViewportSize({ width, height: HEIGHT })
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme })
        faults.push(...(await barriersOn(tab)).map((fault) => `${width} ${colorScheme}: ${fault}`))
      }
    }
    expect(faults).toEqual([])
  })
})

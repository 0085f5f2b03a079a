import { expect, it } from 'vitest'
import { barriersOn, readyForAxe } from './support/axe.ts'
import { HEIGHT, open, type Tab, useBrowser } from './support/open-page.ts'
import { overflowOn } from './support/overflow.ts'
import { samples } from './support/samples.ts'

const MOST = 2
/** Each pair once: in the frame of the other language the same rows stand. */
const facing = samples.filter(({ kind, language }) => kind === 'facing' && language === 'es')
const { onEach, withTab } = useBrowser()

/** Every change from one view to another: source, translation, both. */
const VIEWS = ['s', 't', 'both', 't', 's', 'both'] as const
type View = (typeof VIEWS)[number] | 'learn'

it.each([1280, 390])('keeps what is read where it is when the view changes, in a window of %i px', async (width) => {
  const moved = await onEach(facing, { viewport: { width, height: HEIGHT } }, async (tab, { url, path }) => {
    await open(tab, url)
    const id = await middleRow(tab)
    const found: string[] = []
    for (const view of VIEWS) {
      const before = await bringToSight(tab, id)
      await choose(tab, view)
      const after = await placeOf(tab, id, before.cell)
      if (Math.abs(after - before.top) > MOST) found.push(`${path} #${id} to ${view}: ${before.top} px to ${after} px`)
    }
    return found
  })
  expect(moved).toEqual([])
})

it('shows one language alone where that is chosen, without script too', async () => {
  const found = await onEach(facing, { javaScriptEnabled: false }, async (tab, { url, path }) => {
    await open(tab, url)
    await tab.locator('.facing').evaluate((text) => text.scrollIntoView())
    const faults: string[] = []
    for (const view of VIEWS) {
      await choose(tab, view)
      const shown = await tab.evaluate(() => {
        const shows = (cell: Element) =>
          [cell, ...cell.querySelectorAll('*')].some((element) => element.getClientRects().length > 0)
        return ['s', 't'].filter((side) => [...document.querySelectorAll(`.row > .${side}`)].some(shows))
      })
      const expected = view === 'both' ? ['s', 't'] : [view]
      if (shown.join() !== expected.join()) faults.push(`${path} ${view} shows ${shown}`)
    }
    return faults
  })
  expect(found).toEqual([])
})

/** Paragraphs of the page's language that can be seen, of all that stand opposite something. */
const uncoveredOn = (tab: Tab) =>
  tab.evaluate(() => {
    const texts = [...document.querySelectorAll('.cover + [lang]')]
    return `${texts.filter((text) => text.getClientRects().length > 0).length} of ${texts.length}`
  })

it('sets headings of all levels at the top of their rows, level with each other', async () => {
  const apart = await onEach(facing, {}, async (tab, { url, path }) => {
    await open(tab, url)
    const found = await tab
      .locator('.row.heading > [lang] > :is(h2, h3, h4, h5, h6):first-child')
      .evaluateAll((headings) =>
        headings.flatMap((heading) => {
          const top = heading.closest('.row')?.getBoundingClientRect().top ?? 0
          return Math.abs(heading.getBoundingClientRect().top - top) > 1 ? heading.outerHTML : []
        }),
      )
    return found.map((heading) => `${path}: ${heading}`)
  })
  expect(apart).toEqual([])
})

it('covers the language of the page paragraph by paragraph for those who learn, without script too', async () => {
  const found = await onEach(facing, { javaScriptEnabled: false }, async (tab, { url, path }) => {
    await open(tab, url)
    const all = await tab.locator('.cover').count()
    if (all === 0) return []
    const faults = [await uncoveredOn(tab)].filter((seen) => seen !== `${all} of ${all}`)
    await tab.locator('.facing').evaluate((text) => text.scrollIntoView())
    await choose(tab, 'learn')
    faults.push(...[await uncoveredOn(tab)].filter((seen) => seen !== `0 of ${all}`))
    await tab.locator('.cover summary').first().click()
    faults.push(...[await uncoveredOn(tab)].filter((seen) => seen !== `1 of ${all}`))
    return faults.map((fault) => `${path} shows ${fault}`)
  })
  expect(found).toEqual([])
})

it('remembers the view for the visit, and what was uncovered on the page', async () => {
  const [one, other] = facing.filter(({ newsroom }) => newsroom === 'own')
  await withTab({ reducedMotion: 'reduce' }, async (tab) => {
    await open(tab, one?.url ?? '')
    await tab.locator('.facing').evaluate((text) => text.scrollIntoView())
    await choose(tab, 'learn')
    await tab.locator('.cover summary').nth(1).click()
    await open(tab, other?.url ?? '')
    expect(await tab.locator('#view-learn').isChecked()).toBe(true)
    expect(await uncoveredOn(tab)).toMatch(/^0 of/)
    await open(tab, one?.url ?? '')
    expect(await uncoveredOn(tab)).toMatch(/^1 of/)
  })
})

it('has no barrier and nothing that overflows where the language of the page is covered', async () => {
  const found = await onEach(facing, { reducedMotion: 'reduce' }, async (tab, { url, path }) => {
    await open(tab, url)
    await tab.locator('#view-learn').evaluate((input) => (input as HTMLElement).click())
    if ((await tab.locator('.cover').count()) === 0) return []
    await tab
      .locator('.cover')
      .first()
      .evaluate((cover) => cover.setAttribute('open', ''))
    await readyForAxe(tab)
    const faults: string[] = []
    for (const width of [1280, 320]) {
      await tab.setViewportSize({ width, height: HEIGHT })
      faults.push(...(await barriersOn(tab)), ...(await overflowOn(tab)))
    }
    return faults.map((fault) => `${path} ${fault}`)
  })
  expect(found).toEqual([])
})

it.each(['pointed at', 'tapped', 'gone to by key'])('marks the opposite of a sentence that is %s', async (way) => {
  const pages = facing.filter(({ newsroom }) => newsroom === 'own')
  const found = await onEach(
    pages,
    { reducedMotion: 'reduce', hasTouch: way === 'tapped' },
    async (tab, { url, path }) => {
      await open(tab, url)
      const sentence = tab.locator('.row > .t .s2').first()
      if (way === 'pointed at') await sentence.hover()
      else if (way === 'tapped') await sentence.tap()
      else {
        await tab.locator('.row span[tabindex="0"]').focus()
        await tab.keyboard.press('ArrowRight')
      }
      const marked = await tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.row span[class]')]
          .filter((each) => getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)')
          .map((each) => `${each.closest('[lang]')?.classList[0]} ${each.className}`),
      )
      const sides = new Set(marked)
      return sides.has('s s2') && sides.has('t s2') && sides.size === 2 ? [] : [`${path} marks ${[...sides]}`]
    },
  )
  expect(pages.length).toBeGreaterThan(4)
  expect(found).toEqual([])
})

/** Clicks on the view by its place, as a reader does: nothing may scroll first. */
async function choose(tab: Tab, view: View): Promise<void> {
  const box = await tab.locator(`label:has(#view-${view})`).boundingBox()
  if (box === null) throw new Error(`No view ${view} on ${tab.url()}`)
  await tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  expect(await tab.locator(`#view-${view}`).isChecked()).toBe(true)
}

/** Of the rows that both editions have something in: where the page ends nothing can stay. */
const middleRow = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const rows = document.querySelectorAll('.row.paragraph[id]:not(.only-s, .only-t)')
    return rows[Math.floor(rows.length / 2)]?.id ?? ''
  })

interface Read {
  /** The side of the row that is read: of those above the line of sight, the last. */
  cell: string
  /** From the top of the window, in px. */
  top: number
}

/** Scrolls until the row has well passed the line of sight, a third down the window. */
const bringToSight = (tab: Tab, id: string): Promise<Read> =>
  tab.evaluate((row) => {
    const cells = [...document.querySelectorAll(`[id="${row}"] > :is(.s, .t)`)].filter(
      (cell) => cell.getClientRects().length > 0,
    )
    const topOf = (cell: Element | undefined) => cell?.getBoundingClientRect().top ?? Number.NaN
    scrollTo({ top: scrollY + topOf(cells[0]) - innerHeight / 3 + 8, behavior: 'instant' })
    const cell = cells.findLast((each) => topOf(each) <= innerHeight / 3)
    return { cell: cell?.classList.contains('t') ? 't' : 's', top: Math.round(topOf(cell) * 10) / 10 }
  }, id)

/** Where that side of the row is, or the one that shows instead. */
const placeOf = (tab: Tab, id: string, cell: string): Promise<number> =>
  tab.evaluate(
    ([row, side]) => {
      const shown = [`.${side}`, ':is(.s, .t)']
        .flatMap((each) => [...document.querySelectorAll(`[id="${row}"] > ${each}`)])
        .find((each) => each.getClientRects().length > 0)
      return Math.round((shown?.getBoundingClientRect().top ?? Number.NaN) * 10) / 10
    },
    [id, cell],
  )

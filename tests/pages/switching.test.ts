import { expect, it } from 'vitest'
import { HEIGHT, open, type Tab, useBrowser } from './support/open-page.ts'
import { samples } from './support/samples.ts'

const MOST = 2
/** The heading of the notes, which no article brings along: a block of another make. */
const NOTES = 'notes_'
const facing = samples.filter(({ kind }) => kind === 'facing').map(({ path }) => path)
/** Each pair once: the way back is the way from the other edition. */
const articles = samples.filter(({ kind, language }) => kind === 'article' && language === 'es')
const { onEach } = useBrowser()

/**
 * From an article to its other edition, and to the facing pages, by the links of its language bar, and back: at one block of
 * so many, each time at another one. Together the windows try every block on the way to the other edition.
 */
const WAYS: [leads: (path: string) => boolean, every: number][] = [
  [(path) => !facing.includes(path), 2],
  [(path) => facing.includes(path), 6],
]

/** `first`: the block that is tried first, so that each window has others. */
const WINDOWS = [
  { width: 1280, first: 0 },
  { width: 390, first: 1 },
]

it.each(WINDOWS)('keeps the block where it is, there and back, in a window of $width px', async ({ width, first }) => {
  // A click while one page fades into the other would go nowhere.
  const window = { viewport: { width, height: HEIGHT }, reducedMotion: 'reduce' } as const
  const drifts = await onEach(articles, window, async (tab, { url, path }) => {
    const found: string[] = []
    for (const [leads, every] of WAYS) {
      await open(tab, url)
      const there = (await barPaths(tab)).find(leads)
      if (there === undefined) continue
      const shared = await sharedBlocks(tab, there)
      let here = path
      for (const id of shared.filter((block, index) => index % every === first || block === NOTES)) {
        await bringToSight(tab, id)
        const start = await placeOf(tab, id)
        const target = here === path ? there : path
        const arrived = await follow(tab, target, id)
        // Where the page is too short for the bar to come into sight nobody can switch at this block.
        if (arrived === undefined) continue
        if (moved(start, arrived)) found.push(`${here} #${id} to ${target}: from ${start.top} px to ${arrived.top} px`)
        here = target
      }
    }
    return found
  })
  expect(drifts).toEqual([])
})

interface Place {
  /** From the top of the window, in px. */
  top: number
  /** The page can be scrolled no further up or down. */
  ends: boolean
}

/** Where a page ends a block cannot stand where it stood. */
const moved = (before: Place, after: Place) => Math.abs(before.top - after.top) > MOST && !after.ends

/** The paths that the language bar leads to, on this site. */
const barPaths = (tab: Tab): Promise<string[]> =>
  tab.locator('.lbar a').evaluateAll((links) =>
    links
      .map((link) => link as HTMLAnchorElement)
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => pathname),
  )

/**
 * Ids of blocks here that stand, under the same id, on the page at the path too, one opposite one: what stands opposite two
 * carries an empty anchor for the second.
 */
async function sharedBlocks(tab: Tab, path: string): Promise<string[]> {
  const html = await (await tab.request.get(new URL(path, tab.url()).href)).text()
  return tab.evaluate((text) => {
    const there = new DOMParser().parseFromString(text, 'text/html')
    const isBlock = (element: Element | null) =>
      element !== null && !element.matches('a, span, sup') && element.querySelector(':scope > span[id]:empty') === null
    return [...document.querySelectorAll('.body [id]')]
      .filter((block) => isBlock(block) && isBlock(there.getElementById(block.id)))
      .map(({ id }) => id)
  }, html)
}

/** Scrolls until the block has well passed the line of sight, a third down the window: on it a fraction of a pixel decides. */
const bringToSight = (tab: Tab, id: string) =>
  tab.evaluate((block) => {
    const top = document.getElementById(block)?.getBoundingClientRect().top ?? 0
    scrollTo({ top: scrollY + top - innerHeight / 3 + 8, behavior: 'instant' })
  }, id)

const placeOf = (tab: Tab, id: string): Promise<Place> =>
  tab.evaluate((block) => {
    const top = document.getElementById(block)?.getBoundingClientRect().top ?? Number.NaN
    const ends = scrollY <= 0 || scrollY + innerHeight >= document.documentElement.scrollHeight - 1
    return { top: Math.round(top * 10) / 10, ends }
  }, id)

/**
 * Clicks on the link by its place, as a reader does: the bar sticks, and nothing may scroll first. Undefined where it is
 * out of sight. On a phone the links of facing pages do not stick: who is further down gets to them with the keyboard.
 */
async function follow(tab: Tab, path: string, id: string): Promise<Place | undefined> {
  const link = tab.locator(`:is(.lbar, .only) a:is([href="${path}"], [href^="${path}#"])`)
  const box = await link.boundingBox()
  if (box === null) throw new Error(`No link to ${path} in the language bar of ${tab.url()}`)
  const sticks = await link.evaluate((element) => {
    const bar = element.closest('.lbar, .bar')
    return bar !== null && getComputedStyle(bar).position === 'sticky'
  })
  if (sticks && (box.y < 0 || box.y + box.height > HEIGHT)) return undefined
  await Promise.all([
    tab.waitForURL(({ pathname }) => pathname === path),
    sticks
      ? tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      : link.evaluate((element) => (element as HTMLAnchorElement).click()),
  ])
  await tab.evaluate(() => document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(drawn))))
  return placeOf(tab, id)
}

import { beforeAll, expect, it } from 'vitest'
import { open, type Tab, useBrowser } from './support/open-page.ts'
import { hardest } from './support/samples.ts'

const { onEach } = useBrowser()

/** One visit of each page: what is asked of it on the way is told apart only below, so that each rule fails by itself. */
let found: Found[]
beforeAll(async () => {
  const window = { reducedMotion: 'reduce' } as const
  found = await onEach(hardest, window, async (tab, { url, path }) => {
    await tab.emulateMedia({ media: 'screen', forcedColors: 'none' })
    await open(tab, url)
    const moving = await movingOn(tab)
    const keyboard = await keyboardFaultsOn(tab)
    moving.push(...(await movingOn(tab, 'to a block')))
    await tab.emulateMedia({ forcedColors: 'active' })
    const forcedColors = await alikeOn(tab)
    await tab.emulateMedia({ media: 'print', forcedColors: 'none' })
    const print = await printFaultsOn(tab)
    return [{ path, moving, keyboard, forcedColors, print }]
  })
}, 240_000)

interface Found {
  path: string
  moving: string[]
  keyboard: string[]
  forcedColors: string[]
  print: string[]
}
const faultsOf = (rule: Exclude<keyof Found, 'path'>) =>
  found.flatMap((page) => page[rule].map((fault) => `${page.path} ${fault}`))

it('moves nothing for readers who want no motion', () => expect(faultsOf('moving')).toEqual([]))
it('shows in forced colours which language is the current one', () => expect(faultsOf('forcedColors')).toEqual([]))
it('leads the keyboard from the skip link through the page', () => expect(faultsOf('keyboard')).toEqual([]))
it('prints what is read and where it comes from, and nothing to click on', () => expect(faultsOf('print')).toEqual([]))

/** Animations that run, just now or once a block is gone to. */
const movingOn = (tab: Tab, jump?: 'to a block'): Promise<string[]> =>
  tab.evaluate((jumps) => {
    const block = jumps && document.querySelector('.body [id]')
    if (block) location.hash = block.id
    return document.getAnimations().map((animation) => (animation as CSSAnimation).animationName ?? animation.id)
  }, jump)

/** Entries of a language bar that look like the current one. */
const alikeOn = (tab: Tab): Promise<string[]> =>
  tab.locator('.lbar, nav.lang').evaluateAll((bars) =>
    bars.flatMap((bar) => {
      const looks = [...bar.querySelectorAll('li > *')].map((entry) => {
        const { borderBlockEndColor, borderBlockEndWidth } = getComputedStyle(entry)
        const { fontWeight } = getComputedStyle(entry.querySelector('b') ?? entry)
        const border = Number.parseFloat(borderBlockEndWidth) > 0 ? borderBlockEndColor : 'none'
        return { isCurrent: entry.hasAttribute('aria-current'), look: `${border} ${fontWeight}` }
      })
      const current = looks.find(({ isCurrent }) => isCurrent)?.look
      return looks.filter(({ isCurrent, look }) => !isCurrent && look === current).map(({ look }) => look)
    }),
  )

async function keyboardFaultsOn(tab: Tab): Promise<string[]> {
  await tab.keyboard.press('Tab')
  const first = await focused(tab)
  const faults = first === 'a.skip #main' ? [] : [`begins with ${first}`]
  await tab.keyboard.press('Enter')
  const skips = await tab.waitForURL(({ hash }) => hash === '#main', { timeout: 5000 }).catch(() => 'nowhere')
  if (skips) faults.push(`skips to ${tab.url()}`)
  const hidden = tab.locator('[aria-hidden=true]').locator('a, button, input').and(tab.locator(':not([tabindex="-1"])'))
  const stops = await hidden.evaluateAll((all) => all.map((each) => each.outerHTML))
  return [...faults, ...stops.map((html) => `stops at ${html}`)]
}

const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const element = document.activeElement
    return `${element?.tagName.toLowerCase()}.${element?.className} ${element?.getAttribute('href')}`
  })

const printFaultsOn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const printed = [...document.querySelectorAll('nav, input, button, .skip')].filter(
      (element) => element.getClientRects().length > 0,
    )
    const silent = [...document.querySelectorAll<HTMLAnchorElement>('.origin .note a[href^=http]')].filter(
      (link) => !getComputedStyle(link, '::after').content.includes(link.href),
    )
    return [
      ...printed.map(({ tagName, className }) => `prints ${tagName.toLowerCase()}.${className}`),
      ...silent.map(({ href }) => `does not print ${href}`),
    ]
  })

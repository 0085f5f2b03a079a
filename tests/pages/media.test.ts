import { expect, inject, it } from 'vitest'
import { open, type Tab, useBrowser } from './support/open-page.ts'

const samples = inject('newsrooms').flatMap((newsroom) => newsroom.samples)
const { onEach } = useBrowser()

it('moves nothing for readers who want no motion', async () => {
  const moving = await onEach(samples, { reducedMotion: 'reduce' }, async (tab, { url, path }) => {
    await open(tab, url)
    const names = await tab.evaluate(() => {
      const block = document.querySelector('.body [id]')
      if (block) location.hash = block.id
      return document.getAnimations().map((animation) => (animation as CSSAnimation).animationName ?? animation.id)
    })
    return names.map((name) => `${path} ${name}`)
  })
  expect(moving).toEqual([])
})

it('shows in forced colours which language is the current one', async () => {
  const alike = await onEach(samples, { forcedColors: 'active' }, async (tab, { url, path }) => {
    await open(tab, url)
    const bars = await tab.locator('.lbar, nav.lang').evaluateAll((all) =>
      all.map((bar) => {
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
    return bars.flat().map((look) => `${path} ${look}`)
  })
  expect(alike).toEqual([])
})

it('leads the keyboard from the skip link through the page, past every margin number', async () => {
  const found = await onEach(samples, {}, async (tab, { url, path }) => {
    await open(tab, url)
    await tab.keyboard.press('Tab')
    const faults = (await focused(tab)) === 'a.skip #main' ? [] : [`${path} begins with ${await focused(tab)}`]
    await tab.keyboard.press('Enter')
    const skips = await tab.waitForURL(({ hash }) => hash === '#main', { timeout: 5000 }).catch(() => 'nowhere')
    if (skips) faults.push(`${path} skips to ${tab.url()}`)
    const hidden = tab
      .locator('[aria-hidden=true]')
      .locator('a, button, input')
      .and(tab.locator(':not([tabindex="-1"])'))
    faults.push(
      ...(await hidden.evaluateAll((all) => all.map((each) => each.outerHTML))).map(
        (html) => `${path} stops at ${html}`,
      ),
    )
    return faults
  })
  expect(found).toEqual([])
})

const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const element = document.activeElement
    return `${element?.tagName.toLowerCase()}.${element?.className} ${element?.getAttribute('href')}`
  })

it('prints what is read and where it comes from, and nothing to click on', async () => {
  const found = await onEach(samples, {}, async (tab, { url, path }) => {
    await open(tab, url)
    await tab.emulateMedia({ media: 'print' })
    const faults = await tab.evaluate(() => {
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
    return faults.map((fault) => `${path} ${fault}`)
  })
  expect(found).toEqual([])
})

import { expect, it } from 'vitest'
import { HEIGHT, open, type Tab, useBrowser } from './support/open-page.ts'
import { samples } from './support/samples.ts'

const { onEach, withTab } = useBrowser()
const articles = samples.filter(({ kind }) => kind === 'article')
const urlOf = (end: string) => articles.find(({ path }) => path.endsWith(end))?.url ?? ''
const LANGUAGES = [
  { url: urlOf('/en/what-a-date-says/'), says: 'Copy link in English', said: 'Copied' },
  { url: urlOf('/es/lo-que-dice-una-fecha/'), says: 'Copiar el enlace en español', said: 'Copiado' },
]
const allowed = { reducedMotion: 'reduce' as const, permissions: ['clipboard-read', 'clipboard-write'] }

/** The second number, and the address that its paragraph has in the language of the page. */
async function second(tab: Tab, url: string) {
  const number = tab.locator('.pn').nth(1)
  const id = await number.evaluate((link) => link.parentElement?.id)
  return { number, address: `${url}#${id}` }
}

it.each(LANGUAGES)('is copied by keyboard from what the number opens, which says so: $says', async (language) => {
  await withTab({ ...allowed }, async (tab) => {
    await open(tab, language.url)
    const { number, address } = await second(tab, language.url)
    await number.focus()
    await tab.keyboard.press('Enter')
    await tab.getByRole('button', { name: language.says }).waitFor()
    await tab.keyboard.press('Tab')
    await tab.keyboard.press('Enter')
    await tab.locator('.opposite[aria-live] :focus', { hasText: language.said }).waitFor()
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(address)
    expect(tab.url()).toBe(language.url)
  })
})

it('is copied by a tap on a phone', async () => {
  await withTab({ ...allowed, hasTouch: true, viewport: { width: 320, height: HEIGHT } }, async (tab) => {
    const [{ url, says, said }] = LANGUAGES as [(typeof LANGUAGES)[number]]
    await open(tab, url)
    const { number, address } = await second(tab, url)
    await number.tap()
    const button = tab.getByRole('button', { name: says })
    await button.waitFor()
    const [box, label] = [await button.boundingBox(), await tab.locator('.opposite .label a').boundingBox()]
    expect(box && label && [box.height >= 24, box.x >= label.x + label.width]).toEqual([true, true])
    await button.tap()
    await tab.getByRole('button', { name: said }).waitFor()
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(address)
    // It takes nothing from the first line of the text.
    const lines = await tab.locator('.opposite .label + *').evaluate((text) => {
      const whole = document.createRange()
      whole.selectNodeContents(text)
      const widthOf = () => [...whole.getClientRects()].map(({ width }) => width).join()
      const before = widthOf()
      document.querySelector('.opposite button')?.remove()
      return [before, widthOf()]
    })
    expect(lines[0]).toBe(lines[1])
  })
})

it('stands in the address bar where the page has no clipboard', async () => {
  await withTab({ reducedMotion: 'reduce' }, async (tab) => {
    const [{ url, says }] = LANGUAGES as [(typeof LANGUAGES)[number]]
    await tab.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await open(tab, url)
    const { number, address } = await second(tab, url)
    await number.click()
    await tab.getByRole('button', { name: says }).click()
    await tab.waitForURL(address)
  })
})

it('is a link beyond each numbered block without script, at any width, and none with it', async () => {
  const found = await onEach(articles, { javaScriptEnabled: false }, async (tab, { url, path }) => {
    const faults: string[] = []
    await open(tab, url)
    for (const width of [1280, 768, 320]) {
      await tab.setViewportSize({ width, height: HEIGHT })
      faults.push(...(await tab.evaluate(ownLinkFaults)).map((fault) => `${path} at ${width} px: ${fault}`))
    }
    return faults
  })
  expect(found).toEqual([])
  await withTab({}, async (tab) => {
    await open(tab, LANGUAGES[0]?.url ?? '')
    expect(await tab.locator('.own').count()).toBeGreaterThan(5)
    expect(await tab.locator('.own:visible').count()).toBe(0)
  })
})

function ownLinkFaults(): string[] {
  const body = document.querySelector('.body')
  const end = body ? body.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(body).paddingRight) : 0
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.own')]
  const numbers = document.querySelectorAll('.pn').length
  return [
    ...(links.length === numbers ? [] : [`${links.length} links, ${numbers} numbers`]),
    ...links.flatMap((link) => {
      const block = link.closest('[id]')
      const { left, right, top, width } = link.getBoundingClientRect()
      const place = block?.getBoundingClientRect()
      const isBeside = place && left >= end - 1 && right <= innerWidth && width > 0 && Math.abs(top - place.top) < 60
      return link.hash === `#${block?.id}` && isBeside ? [] : [`${link.hash} at ${left} of ${block?.id}`]
    }),
  ]
}

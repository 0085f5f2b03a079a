import { expect, it } from 'vitest'
import { barriersOn, readyForAxe } from './support/axe.ts'
import { HEIGHT, open, type Tab, useBrowser } from './support/open-page.ts'
import { overflowOn } from './support/overflow.ts'
import { samples } from './support/samples.ts'

const { onEach, withTab } = useBrowser()
const articles = samples.filter(({ kind }) => kind === 'article')
/** A pair of which every paragraph has its opposite. */
const [pair] = articles.filter(({ path }) => path.includes('/who-signs-a-translation/'))
const still = { reducedMotion: 'reduce' } as const

it('opens below each number what stands opposite it, by one request, and closes it again', async () => {
  const faults = await onEach(articles, still, async (tab, { url, path }) => {
    const asked = requestsOf(tab)
    await open(tab, url)
    const numbers = await tab.locator('.pn').count()
    if (numbers === 0) return []
    await chooseAll(tab)
    await tab.waitForFunction((all) => document.querySelectorAll('.opposite:not(:empty)').length === all, numbers)
    const found = await tab.evaluate(oppositeFaults)
    const extra = asked().filter((address) => /\/(?:parrafos|paragraphs)\/$/.test(address)).length - 1
    if (extra !== 0) found.push(`asked ${extra} times more`)
    await chooseAll(tab)
    if ((await tab.locator('.opposite').count()) > 0) found.push('leaves some open')
    return found.map((fault) => `${path} ${fault}`)
  })
  expect(faults).toEqual([])
})

/** What is wrong once all are open. */
async function oppositeFaults(): Promise<string[]> {
  const other = document.querySelector<HTMLAnchorElement>('.lbar a[hreflang]')
  const there = new DOMParser().parseFromString(await (await fetch(other?.href ?? '')).text(), 'text/html')
  const wordsOf = (element: Element) => element.textContent?.replace(/\s/g, '') ?? ''
  const text = wordsOf(there.querySelector('.body') as Element)
  const faults: string[] = []
  for (const place of document.querySelectorAll<HTMLElement>('.opposite')) {
    const isAlone = place.querySelector(':scope > .none') !== null
    const blocks = [...place.children].filter((child) => !child.matches('.label, button, ul, ol'))
    for (const block of blocks)
      if (!isAlone && !text.includes(wordsOf(block))) faults.push(`shows ${block.textContent}`)
    const language = isAlone ? document.documentElement.lang : other?.hreflang
    if (place.lang.slice(0, 2) !== language?.slice(0, 2)) faults.push(`is in ${place.lang}: ${place.textContent}`)
  }
  for (const number of document.querySelectorAll('.pn[aria-expanded=false]')) faults.push(`says closed: ${number}`)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  faults.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `has #${id} twice`))
  return faults
}

it('stands in the page without barriers, and without scrolling sideways, at any width', async () => {
  const found = await onEach(articles, still, async (tab, { url, path }) => {
    await open(tab, url)
    await chooseAll(tab)
    await tab.waitForFunction(() => document.querySelectorAll('.opposite:empty').length === 0)
    await readyForAxe(tab)
    const faults: string[] = []
    for (const width of [1280, 320]) {
      await tab.setViewportSize({ width, height: HEIGHT })
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme })
        faults.push(...(await barriersOn(tab, colorScheme === 'dark' ? 'colors' : undefined)))
      }
      faults.push(...(await overflowOn(tab)))
    }
    return faults.map((fault) => `${path} ${fault}`)
  })
  expect(found).toEqual([])
})

it.each([
  ['Enter', 1280],
  [' ', 390],
])('obeys the key %j, and keeps the focus', async (key, width) => {
  await withTab({ ...still, viewport: { width, height: HEIGHT } }, async (tab) => {
    await open(tab, pair?.url ?? '')
    const number = tab.locator('.pn').nth(1)
    await number.focus()
    await tab.keyboard.press(key)
    await tab.locator('.opposite:not(:empty)').waitFor()
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await number.getAttribute('aria-expanded')).toBe('true')
    expect(await tab.locator('.opposite').getAttribute('aria-live')).toBe('polite')
    await tab.keyboard.press(key)
    expect(await tab.locator('.opposite').count()).toBe(0)
    expect(await number.getAttribute('aria-expanded')).toBe('false')
  })
})

it('can be tapped where every number is at least 24 px wide and high', async () => {
  await withTab({ ...still, viewport: { width: 360, height: HEIGHT }, hasTouch: true }, async (tab) => {
    await open(tab, pair?.url ?? '')
    const boxes = await tab.locator('.pn').evaluateAll((all) => all.map((each) => each.getBoundingClientRect()))
    expect(boxes.filter(({ width, height, left }) => width < 24 || height < 24 || left < 0)).toEqual([])
    await tab.locator('.pn').nth(2).tap()
    await tab.locator('.opposite:not(:empty)').waitFor()
  })
})

it('goes to the other edition where its text does not come', async () => {
  await withTab(still, async (tab) => {
    await tab.route(/\/(?:parrafos|paragraphs)\/$/, (route) => route.abort())
    await open(tab, pair?.url ?? '')
    const href = await tab.locator('.pn').nth(1).getAttribute('href')
    await tab.locator('.pn').nth(1).click()
    await tab.waitForURL(({ pathname, hash }) => pathname + hash === href)
  })
})

it('needs no HTML made of text: Trusted Types may be required', async () => {
  await withTab(still, async (tab) => {
    await tab.route(pair?.url ?? '', async (route) => {
      const response = await route.fetch()
      const headers = {
        ...response.headers(),
        'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
      }
      await route.fulfill({ response, headers })
    })
    await open(tab, pair?.url ?? '')
    await tab.locator('.pn').first().click()
    await tab.locator('.opposite:not(:empty)').waitFor()
  })
})

/** Clicks on every number, from the last to the first. */
const chooseAll = (tab: Tab) =>
  tab.locator('.pn').evaluateAll((numbers) => {
    for (const number of numbers.reverse()) (number as HTMLElement).click()
  })

/** Addresses that the tab has asked for since. */
function requestsOf(tab: Tab): () => string[] {
  const addresses: string[] = []
  const listen = (request: { url: () => string }) => addresses.push(request.url())
  tab.on('request', listen)
  return () => {
    tab.off('request', listen)
    return addresses
  }
}

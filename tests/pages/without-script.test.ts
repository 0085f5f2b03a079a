import { expect, it } from 'vitest'
import { HEIGHT, open, type Tab, useBrowser } from './support/open-page.ts'
import { hardest, samples } from './support/samples.ts'

const { withTab, onEach } = useBrowser()
const WITHOUT = { javaScriptEnabled: false }

/** All text but what is said to those without script, and what only those with it can press. */
const seenOn = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    for (const element of document.querySelectorAll('noscript, .copy button')) element.remove()
    return document.body.innerText
  })

it('shows the same, and leads to a page in every language that it names', async () => {
  const shown = await onEach(hardest, {}, async (tab, { url }) => {
    await open(tab, url)
    return [await seenOn(tab)]
  })
  const found = await onEach([...hardest.entries()], WITHOUT, async (tab, [index, { url, path }]) => {
    await open(tab, url)
    const faults = (await deadLinksOn(tab)).map((href) => `${path} leads to ${href}`)
    const seen = await seenOn(tab)
    return seen === shown[index] ? faults : [...faults, { path, seen, withScript: shown[index] }]
  })
  expect(found).toEqual([])
})

/** Links to other languages behind which there is no page. */
async function deadLinksOn(tab: Tab): Promise<string[]> {
  const links = tab.locator('nav a[hreflang], a[data-twin], [data-choice] a')
  const all = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))
  const dead: string[] = []
  for (const href of new Set(all)) {
    const isHere = new URL(href).origin === new URL(tab.url()).origin
    if (isHere && !(await tab.request.get(href)).ok()) dead.push(href)
  }
  return dead
}

it('leads from the search form to the archive', async () => {
  const forms = samples.filter(({ kind }) => kind === 'search')
  const archiveOf = ({ newsroom, language }: (typeof samples)[number]) =>
    samples.find((sample) => sample.kind === 'archive' && sample.newsroom === newsroom && sample.language === language)
  for (const form of forms) {
    await withTab(WITHOUT, async (tab) => {
      await open(tab, form.url)
      await tab.locator('main form input[type=search]').press('Enter')
      await tab.waitForURL(({ search }) => search !== '')
      expect(tab.url().split('?')[0]).toBe(archiveOf(form)?.url)
    })
  }
})

/** What stands beside a block and leads to the same one of another page. */
const LEADS: [says: string, kind: string, links: string, block: string][] = [
  ['the numbers of facing pages', 'facing', '.row.paragraph > .n', '.row'],
  ['the numbers of articles', 'article', '.body > p > .pn', 'p'],
  ['twin headings', 'article', 'h2[id] + .twin a', 'h2'],
]

it.each(LEADS)('leads by %s to the same place', async (_, kind, links, block) => {
  const pages = samples.filter((sample) => sample.kind === kind)
  let followed = 0
  // A click while one page fades into the other would go nowhere.
  const found = await onEach(pages, { ...WITHOUT, reducedMotion: 'reduce' }, async (tab, { url, path }) => {
    await open(tab, url)
    const all = tab.locator(links)
    const link = all.nth(Math.floor((await all.count()) / 2))
    // The newsroom has articles of one language, and some without headings.
    if ((await all.count()) === 0) return []
    followed += 1
    const id = await link.evaluate(
      (element, of) => (element.closest(of) ?? element.parentElement?.previousElementSibling)?.id,
      block,
    )
    await link.click()
    await tab.waitForURL(({ pathname }) => pathname !== path)
    const { top, ends } = await tab.evaluate((at) => {
      const ends = scrollY + innerHeight >= document.documentElement.scrollHeight - 1
      return { top: document.getElementById(at ?? '')?.getBoundingClientRect().top ?? Number.NaN, ends }
    }, id)
    // Where the page ends it cannot be scrolled until the block is at the top.
    const isThere = new URL(tab.url()).hash === `#${id}` && top >= 0 && top < (ends ? HEIGHT : HEIGHT / 4)
    return isThere ? [] : [`${path} #${id} leads to ${tab.url()}, where it is at ${top} px`]
  })
  expect(found).toEqual([])
  expect(followed).toBeGreaterThan(10)
})

import { expect, inject, it } from 'vitest'
import { open, type Tab, useBrowser } from './support/open-page.ts'

const samples = inject('newsrooms').flatMap((newsroom) => newsroom.samples)
const { withTab, onEach } = useBrowser()
const WITHOUT = { javaScriptEnabled: false }

/** All text but what is said to those without script. */
const seenOn = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    for (const element of document.querySelectorAll('noscript')) element.remove()
    return document.body.innerText
  })

it('shows the same, and leads to a page in every language that it names', async () => {
  const shown = await onEach(samples, {}, async (tab, { url }) => {
    await open(tab, url)
    return [await seenOn(tab)]
  })
  const found = await onEach([...samples.entries()], WITHOUT, async (tab, [index, { url, path }]) => {
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

import { expect, it } from 'vitest'
import { open, useBrowser } from './support/open-page.ts'
import { samples } from './support/samples.ts'

const { onEach } = useBrowser()
const texts = samples.filter(({ kind, newsroom }) => newsroom === 'hard to set' && /^(?:article|facing)$/.test(kind))

it('leads from the first use of a term to its entry in the language of the text, without script', async () => {
  let terms = 0
  const faults = await onEach(texts, { javaScriptEnabled: false }, async (tab, { url, path }) => {
    await open(tab, url)
    const links = await tab.locator('.term').evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href))
    terms += links.length
    const found = links
      .filter((href, index) => links.indexOf(href) !== index)
      .map((href) => `${path} has ${href} twice`)
    for (const href of links) {
      await open(tab, href)
      const entry = tab.locator('.terms > :target')
      if (!(await entry.isVisible())) found.push(`${path} leads to ${href}, where nothing is`)
    }
    return found
  })
  expect(faults).toEqual([])
  expect(terms).toBeGreaterThan(0)
})

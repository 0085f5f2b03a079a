import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { expect, inject, it } from 'vitest'
import { HEIGHT, open, type Tab, useBrowser, WIDTHS } from './support/open-page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** WCAG 2.2 A and AA, best practice, and of AAA the contrast of 7:1 for text that is not large. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
}

const samples = inject('newsrooms').flatMap((newsroom) => newsroom.samples)
const { onEach } = useBrowser()

it('finds no barrier on any page, in the light or in the dark, at any width', async () => {
  const barriers = await onEach(samples, { reducedMotion: 'reduce' }, async (tab, { url, path }) => {
    await open(tab, url)
    await tab.evaluate(AXE)
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme })
      for (const width of WIDTHS) {
        await tab.setViewportSize({ width, height: HEIGHT })
        found.push(...(await barriersOn(tab)).map((barrier) => `${path} ${colorScheme} ${width}: ${barrier}`))
      }
    }
    return found
  })
  expect(barriers).toEqual([])
})

async function barriersOn(tab: Tab): Promise<string[]> {
  const { violations } = await tab.evaluate<AxeResults, RunOptions>((rules) => window.axe.run(rules), RULES)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} ${target.join(' ')} ${failureSummary.split('\n').slice(1).join(' ')}`,
    ),
  )
}

import { expect, inject, it } from 'vitest'
import { barriersOn, readyForAxe } from './support/axe.ts'
import { HEIGHT, open, useBrowser, WIDTHS } from './support/open-page.ts'

const samples = inject('newsrooms').flatMap((newsroom) => newsroom.samples)
const { onEach } = useBrowser()

it('finds no barrier on any page, in the light or in the dark, at any width', async () => {
  const barriers = await onEach(samples, { reducedMotion: 'reduce' }, async (tab, { url, path }) => {
    await open(tab, url)
    await readyForAxe(tab)
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

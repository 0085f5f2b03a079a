import { expect, it } from 'vitest'
import { barriersOn, readyForAxe, withoutColors } from './support/axe.ts'
import { HEIGHT, open, useBrowser, WIDTHS } from './support/open-page.ts'
import { hardest, samples } from './support/samples.ts'

const { onEach } = useBrowser()

it('finds no barrier on any page, in the light or in the dark, at any width', async () => {
  const barriers = await onEach(hardest, { reducedMotion: 'reduce' }, async (tab, { url, path }) => {
    await open(tab, url)
    await readyForAxe(tab)
    const found: string[] = []
    for (const width of WIDTHS) {
      await tab.setViewportSize({ width, height: HEIGHT })
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme })
        const barriers = await barriersOn(tab, colorScheme === 'dark' ? 'colors' : undefined)
        found.push(...barriers.map((barrier) => `${path} ${colorScheme} ${width}: ${barrier}`))
      }
    }
    return found
  })
  expect(barriers).toEqual([])
})

it('finds in the dark just what it finds in the light, but of colours', async () => {
  const pages = ['article', 'facing']
    .map((kind) => samples.find((sample) => sample.kind === kind))
    .filter((page) => !!page)
  const other = await onEach(pages, { reducedMotion: 'reduce' }, async (tab, { url, path }) => {
    await tab.emulateMedia({ colorScheme: 'light' })
    await open(tab, url)
    await readyForAxe(tab)
    const light = await withoutColors(tab)
    await tab.emulateMedia({ colorScheme: 'dark' })
    const dark = await withoutColors(tab)
    return dark.filter((said) => !light.includes(said)).map((said) => `${path} ${said}`)
  })
  expect(other).toEqual([])
})

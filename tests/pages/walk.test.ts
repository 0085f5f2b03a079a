import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { walkThrough } from '../walk/walk-through.ts'
import { open, useBrowser } from './support/open-page.ts'
import { serveSite } from './support/serve-site.ts'

const { withTab } = useBrowser()

it.each(['es', 'en'] as const)('leads from two Word files to the page, by the tutorial in %s', async (language) => {
  const { steps, root, clear } = await walkThrough(language, (command) => command.endsWith(' build'))
  expect(steps.filter(({ exit, unanswered }) => exit !== 0 || unanswered.length > 0)).toEqual([])
  const site = await serveSite(join(root, '_site'), '/')
  await withTab({}, async (tab) => {
    await open(tab, `${site.origin}/en/the-bridge-that-counts-trucks/`)
    expect(await tab.locator('h1').innerText()).toBe('The Bridge That Counts Trucks')
    expect(await tab.locator('.body').first().innerText()).toContain('In 2019 they counted 41 trucks an hour')
    const photo = tab.locator('img[alt="A truck crosses an iron bridge at dawn."]')
    expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    expect(await tab.locator('body').innerText()).toMatch(
      /The iron bridge at six in the morning\.[\s\S]*Lucía Ferrando/,
    )
    await tab.locator('a[hreflang^="es"]').first().click()
    await tab.waitForURL(/\/es\//)
    expect(await tab.locator('h1').innerText()).toBe('El puente que cuenta camiones')
    expect(await tab.locator('body').innerText()).not.toMatch(/Podemos ver el cuaderno|anotan lo que ven/)
  })
  expect(readdirSync(join(root, 'articles', 'iron-bridge')).sort()).toEqual([
    'image1.jpg',
    'index.en.md',
    'index.es.md',
    'sync.lock',
  ])
  await site.close()
  clear()
})

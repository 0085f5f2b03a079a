import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions } from 'playwright-core'
import { expect, it } from 'vitest'
import { open, useBrowser } from '../support/open-page.ts'
import { samples } from '../support/samples.ts'

const OUT = 'shots'
/** How each page is looked at. */
const LOOKS: Record<string, BrowserContextOptions & { print?: boolean }> = {
  light: {},
  dark: { colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  print: { viewport: { width: 660, height: 940 }, print: true },
  'forced-colours': { forcedColors: 'active' },
}

const { onEach } = useBrowser()

it('takes a picture of every page in every look', async () => {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT)
  const taken: string[] = []
  for (const [look, { print = false, ...options }] of Object.entries(LOOKS)) {
    const files = await onEach([...samples.entries()], options, async (tab, [index, { url }]) => {
      await open(tab, url)
      if (print) await tab.emulateMedia({ media: 'print' })
      const file = `${index}-${look}.png`
      await tab.screenshot({ path: join(OUT, file), fullPage: true })
      return [file]
    })
    taken.push(...files)
  }
  writeFileSync(join(OUT, 'index.html'), sheet())
  expect(taken).toHaveLength(samples.length * Object.keys(LOOKS).length)
})

/** All of them on one page, a row a page of the site. */
const sheet = () => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Every page in every look</title>
<style>body { font: 14px/1.4 sans-serif } section { display: flex; gap: 1rem } img { inline-size: 15rem }</style>
${samples.map(row).join('\n')}
</html>
`

const row = ({ kind, path }: (typeof samples)[number], index: number) => `<h2>${kind} ${path}</h2>
<section>${Object.keys(LOOKS)
  .map((look) => `<a href="${index}-${look}.png"><img src="${index}-${look}.png" alt="${look}" loading="lazy"></a>`)
  .join('')}</section>`

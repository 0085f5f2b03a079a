import { writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, inject, it } from 'vitest'
import { open, useBrowser } from '../support/open-page.ts'

/** The pictures of README.md and the pages that they show. */
const PICTURES = [
  { file: 'docs/article.png', kind: 'article', path: '/es/quien-firma-una-traduccion/' },
  { file: 'docs/home.png', kind: 'home', path: '/en/' },
]

const samples = inject('newsrooms').flatMap((newsroom) => newsroom.samples)
const { withTab } = useBrowser()

it.each(PICTURES)('takes $file', async ({ file, kind, path }) => {
  const sample = samples.find((page) => page.kind === kind && page.path === path)
  expect(sample?.path).toBe(path)
  const png = await withTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
    await open(tab, sample?.url ?? '')
    return tab.screenshot()
  })
  writeFileSync(file, await sharp(png).png({ palette: true, compressionLevel: 9 }).toBuffer())
})

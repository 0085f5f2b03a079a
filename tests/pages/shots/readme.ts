import { expect, it } from 'vitest'
import { open, useBrowser } from '../support/open-page.ts'
import { samples } from '../support/samples.ts'
import { writePicture } from '../support/write-picture.ts'

/** The pictures of README.md and the pages that they show, from the element `from` on. */
const PICTURES = [
  { file: 'docs/article.png', kind: 'article', path: '/es/quien-firma-una-traduccion/', from: 'body' },
  { file: 'docs/facing.png', kind: 'facing', path: '/en/who-signs-a-translation/bilingual/', from: '.bar' },
]

const { withTab } = useBrowser()

it.each(PICTURES)('takes $file', async ({ file, kind, path, from }) => {
  const sample = samples.find((page) => page.kind === kind && page.path === path)
  expect(sample?.path).toBe(path)
  const png = await withTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
    await open(tab, sample?.url ?? '')
    await tab.locator(from).evaluate((element) => element.scrollIntoView())
    return tab.screenshot()
  })
  await writePicture(file, png)
})

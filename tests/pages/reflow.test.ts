import { expect, it } from 'vitest'
import { HEIGHT, open, useBrowser } from './support/open-page.ts'
import { overflowOn } from './support/overflow.ts'
import { hardest } from './support/samples.ts'

const { onEach } = useBrowser()

/** WCAG 2.2, 1.4.12: what readers may set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`

/** Each way of looking at a page: how wide the window is, what readers or their language change. */
const WAYS: [says: string, width: number, css: string, dir?: string][] = [
  ['at 320 px', 320, ''],
  // a window of 1280 px at 200 % as well
  ['at 640 px', 640, ''],
  ['with text of twice the size', 1280, ':root { font-size: 200% }'],
  ['with text of twice the size on a phone', 390, ':root { font-size: 200% }'],
  ['with wider spacing', 320, SPACING],
  ['from right to left', 1280, '', 'rtl'],
  ['from right to left on a phone', 320, '', 'rtl'],
]

it('never makes anybody scroll sideways, and cuts off no text', async () => {
  const found = await onEach(hardest, { bypassCSP: true }, async (tab, { url, path }) => {
    await open(tab, url)
    const change = await tab.addStyleTag({ content: '/**/' })
    const faults: string[] = []
    for (const [says, width, css, dir = 'ltr'] of WAYS) {
      await tab.setViewportSize({ width, height: HEIGHT })
      await tab.evaluate((value) => document.documentElement.setAttribute('dir', value), dir)
      await change.evaluate((element, text) => Object.assign(element, { textContent: text }), css)
      faults.push(...(await overflowOn(tab)).map((fault) => `${path} ${says}: ${fault}`))
    }
    return faults
  })
  expect(found).toEqual([])
})

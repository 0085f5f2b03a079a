import { describe, expect, inject, it } from 'vitest'
import { barriersOn, readyForAxe } from '../support/axe.ts'
import { shiftOf } from '../support/budgets.ts'
import { htmlFaults } from '../support/html-faults.ts'
import { HEIGHT, useBrowser, WIDTHS } from '../support/open-page.ts'
import { overflowOn } from '../support/overflow.ts'

/** Rules that these texts break themselves; everything else is ours. */
const ALLOWED_HTML = [
  // titles of more than 70 characters
  'long-title',
  // links around a picture of which nobody says what it shows
  'wcag/h30',
  // lines of code that end with spaces
  'no-trailing-whitespace',
  // headings that begin with a number, which names the block: HTML allows it
  'valid-id',
]
/** Barriers of the same kind: headings that leave out a level, which `heading-level-skipped` tells their editors. */
const ALLOWED_BARRIERS = /^heading-order /
/** What Core Web Vitals call good: such long titles are broken elsewhere by another font, whatever its widths on average. */
const MOST_SHIFT = 0.1

describe.each(inject('corpora'))('the corpus $name', ({ folder, hardest }) => {
  const { onEach } = useBrowser()

  it('becomes valid HTML', async () => {
    expect(await htmlFaults(folder, ALLOWED_HTML)).toEqual([])
  })

  it('becomes pages without barriers that fit the window and stay where they are', async () => {
    const found = await onEach(hardest, { reducedMotion: 'reduce' }, async (tab, url) => {
      const shift = await shiftOf(tab, url)
      const faults = shift > MOST_SHIFT ? [`${url} CLS ${shift}`] : []
      await readyForAxe(tab)
      for (const width of WIDTHS) {
        await tab.setViewportSize({ width, height: HEIGHT })
        const barriers = (await barriersOn(tab)).filter((barrier) => !ALLOWED_BARRIERS.test(barrier))
        const all = [...barriers, ...(await overflowOn(tab))]
        faults.push(...all.map((fault) => `${url} ${width}: ${fault}`))
      }
      return faults
    })
    expect(found).toEqual([])
  })
})

it('needs ../shared/corpora', ({ skip }) => {
  skip(inject('corpora').length === 0, '../shared/corpora is not there')
})

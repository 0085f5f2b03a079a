import { describe, expect, inject, it } from 'vitest'
import { barriersOn, readyForAxe } from '../support/axe.ts'
import { shiftOf } from '../support/budgets.ts'
import { htmlFaults } from '../support/html-faults.ts'
import { HEIGHT, useBrowser, WIDTHS } from '../support/open-page.ts'
import { overflowOn } from '../support/overflow.ts'

/** Rules that these texts break themselves; everything else is ours. */
const ALLOWED = [
  // titles of more than 70 characters
  'long-title',
  // links around a picture of which nobody says what it shows
  'wcag/h30',
  // lines of code that end with spaces
  'no-trailing-whitespace',
  // headings that begin with a number, which names the block: HTML allows it
  'valid-id',
]

describe.each(inject('corpora'))('the corpus $name', ({ folder, hardest }) => {
  const { onEach } = useBrowser()

  it('becomes valid HTML', async () => {
    expect(await htmlFaults(folder, ALLOWED)).toEqual([])
  })

  it('becomes pages without barriers that fit the window and stay where they are', async () => {
    const found = await onEach(hardest, { reducedMotion: 'reduce' }, async (tab, url) => {
      const shift = await shiftOf(tab, url)
      const faults = shift > 0.01 ? [`${url} CLS ${shift}`] : []
      await readyForAxe(tab)
      for (const width of WIDTHS) {
        await tab.setViewportSize({ width, height: HEIGHT })
        const all = [...(await barriersOn(tab)), ...(await overflowOn(tab))]
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

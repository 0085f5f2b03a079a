import { expect, inject, it } from 'vitest'
import { costOf, overBudget, shiftOf } from './support/budgets.ts'
import { HEIGHT, useBrowser } from './support/open-page.ts'

const samples = inject('newsrooms').flatMap((newsroom) => newsroom.samples)
const { withTab, onEach } = useBrowser()

/** A desk, and a phone whose pixels are three times as fine. */
const WINDOWS = [
  { viewport: { width: 1280, height: HEIGHT }, deviceScaleFactor: 1 },
  { viewport: { width: 390, height: HEIGHT }, deviceScaleFactor: 3 },
]

it.each(WINDOWS)(
  'spends no more than it may, and moves nothing that was shown, at $viewport.width px',
  async (options) => {
    const over = await onEach(samples, {}, async (_, { url, late, path, kind }) => {
      const cost = await withTab(options, (tab) => costOf(tab, url))
      const shift = await withTab(options, (tab) => shiftOf(tab, late))
      return overBudget({ ...cost, 'CLS, late fonts': shift }, kind).map((fault) => `${path} ${fault}`)
    })
    expect(over).toEqual([])
  },
)

import { expect, it } from 'vitest'
import { costOf, FEW, overBudget, shiftOf } from './support/budgets.ts'
import { HEIGHT, useBrowser } from './support/open-page.ts'
import { samples } from './support/samples.ts'
import { sharedOut } from './support/shared-out.ts'

const { withTab } = useBrowser()

/**
 * This newsroom is made of lines that are just as long as a line may be, its pictures are noise, of which no format makes
 * little, and one article has three of them.
 */
const OTHERS: Record<string, Parameters<typeof overBudget>[2]> = {
  'hard to set': { CLS: 0.15, 'CLS, late fonts': 0.15, 'all KB': 200, requests: 12 },
}

/** Pages at once: most of the time they wait for fonts that are late. */
const AT_ONCE = 6

/** A desk, and a phone whose pixels are three times as fine. */
const WINDOWS = [
  { viewport: { width: 1280, height: HEIGHT }, deviceScaleFactor: 1 },
  { viewport: { width: 390, height: HEIGHT }, deviceScaleFactor: 3 },
]

it.each(WINDOWS)(
  'spends no more than it may, and moves nothing that was shown, at $viewport.width px',
  async (options) => {
    const shifts: number[] = []
    const over = await sharedOut(samples, AT_ONCE, async ({ newsroom, url, late, path, kind }) => {
      // To the browser the server with late fonts is another site, of which it has nothing yet.
      const cost = await withTab(options, async (tab) => ({
        ...(await costOf(tab, url)),
        'CLS, late fonts': await shiftOf(tab, late),
      }))
      if (OTHERS[newsroom] === undefined) shifts.push(Math.max(cost.CLS, cost['CLS, late fonts']))
      return overBudget(cost, kind, OTHERS[newsroom]).map((fault) => `${path} ${fault}`)
    })
    expect(over).toEqual([])
    expect(shifts.filter((shift) => shift > 0.01).length).toBeLessThanOrEqual(shifts.length / FEW)
  },
)

import { expect, it } from 'vitest'
import { costOf, overBudget, shiftFaultOf, shiftOf } from './support/budgets.ts'
import { HEIGHT, useBrowser } from './support/open-page.ts'
import { samples } from './support/samples.ts'
import { sharedOut } from './support/shared-out.ts'

const { withTab } = useBrowser()

/** Its pictures are noise, of which no format makes little, and one article has three of them. */
const OTHERS: Record<string, Parameters<typeof overBudget>[2]> = { 'hard to set': { 'all KB': 200, requests: 12 } }

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
    const over = await sharedOut(samples, AT_ONCE, async ({ newsroom, url, late, path, kind }) => {
      // To the browser the server with late fonts is another site, of which it has nothing yet.
      const cost = await withTab(options, async (tab) => ({
        ...(await costOf(tab, url)),
        'CLS, late fonts': await shiftOf(tab, late),
      }))
      return overBudget(cost, kind, OTHERS[newsroom]).map((fault) => `${path} ${fault}`)
    })
    expect(over).toEqual([])
  },
)

it.each([768, 360, 320])('moves nothing that was shown when fonts come late, at %i px', async (width) => {
  const over = await sharedOut(samples, AT_ONCE, async ({ late, path }) => {
    const faults = await withTab({ viewport: { width, height: HEIGHT } }, (tab) => shiftFaultOf(tab, late))
    return faults.map((fault) => `${path} ${fault}`)
  })
  expect(over).toEqual([])
})

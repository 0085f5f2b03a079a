import { beforeAll, expect, it } from 'vitest'
import { open, useBrowser } from './support/open-page.ts'
import { type Printed, type PrintedBlock, print } from './support/printed.ts'
import { hardest, samples } from './support/samples.ts'

const { onEach, withTab } = useBrowser()

const READ: ReadonlySet<string> = new Set(['article', 'facing', 'static'])
const LEADS = /^(?:h[1-6]|dt)$/
/** Below it, in points, is the number of the page. */
const MARGIN = 55

let found: (Printed & { path: string })[]
beforeAll(async () => {
  const read = hardest.filter(({ kind }) => READ.has(kind))
  found = await onEach(read, {}, async (tab, { url, path }) => [{ path, ...(await print(tab, url)) }])
}, 240_000)

it('ends a printed page with what is read', () => {
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(({ sheets, endsOn }) => endsOn !== sheets).map(({ path }) => path)).toEqual([])
})

it('parts no heading from what follows it', () =>
  expect(faults((block, next) => LEADS.test(block.tag) && next !== undefined && next.sheet !== block.sheet)).toEqual(
    [],
  ))

it('parts no paragraph from the code that it leads up to', () => {
  const before = (block: PrintedBlock, next: PrintedBlock | undefined) => block.tag === 'p' && next?.tag === 'pre'
  expect(
    found.flatMap(({ blocks }) => blocks.filter((block, at) => before(block, blocks[at + 1]))).length,
  ).toBeGreaterThan(1)
  // One that goes on behind its sheet has its last lines on the next.
  expect(faults((block, next) => before(block, next) && block.below >= MARGIN && next?.sheet !== block.sheet)).toEqual(
    [],
  )
})

it('prints pictures whole', () => expect(faults(({ tag, below }) => tag === 'img' && below < MARGIN)).toEqual([]))

/** The blocks of which something is true, given the one after each. */
const faults = (isFault: (block: PrintedBlock, next: PrintedBlock | undefined) => boolean): string[] =>
  found.flatMap(({ path, blocks }) =>
    blocks
      .filter((block, index) => isFault(block, blocks[index + 1]))
      .map(({ name, sheet }) => `${path} ${sheet}: ${name}`),
  )

it('sets tables of four columns across both languages of facing pages', async () => {
  const facing = samples.find(({ path }) => path.endsWith('/en/what-a-date-says/bilingual/'))
  const widths = await withTab({}, async (tab) => {
    await tab.emulateMedia({ media: 'print' })
    await open(tab, facing?.url ?? '')
    const widthsOf = (selector: string) =>
      tab.locator(selector).evaluateAll((found) => found.map((each) => each.getBoundingClientRect().width))
    return { tables: await widthsOf('.facing table'), rows: await widthsOf('.facing .row.table') }
  })
  expect(widths.tables).toHaveLength(2)
  for (const table of widths.tables) expect(table).toBeGreaterThan((widths.rows[0] ?? 0) * 0.9)
})

import { type Browser, type BrowserContextOptions, chromium, type Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { sharedOut } from './shared-out.ts'

export type { Tab }

/** Windows in which pages are looked at, in CSS pixels. */
export const WIDTHS = [1280, 390, 320]
export const HEIGHT = 844

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--font-render-hinting=none',
]

/** Tabs at once in a test file; files run two at a time as well. */
const AT_ONCE = 2
const WINDOW: BrowserContextOptions = { viewport: { width: 1280, height: HEIGHT } }

/** Starts a browser for the tests of a file. */
export function useBrowser() {
  let browser: Browser
  beforeAll(async () => {
    const { executablePath, env } = inject('browser')
    browser = await chromium.launch({ executablePath, env: { ...definedEnv(), ...env }, args: ARGUMENTS })
  })
  afterAll(() => browser.close())

  /** Opens a tab that knows nothing of any other, for the time of a function. */
  async function withTab<T>(options: BrowserContextOptions, use: (tab: Tab) => Promise<T>): Promise<T> {
    const context = await browser.newContext({ ...WINDOW, ...options })
    try {
      return await use(await context.newPage())
    } finally {
      await context.close()
    }
  }

  /** Everything that was found on any of the pages, in their order. A tab goes from one to the next, and keeps what it has fetched. */
  async function onEach<P, F>(
    pages: readonly P[],
    options: BrowserContextOptions,
    look: (tab: Tab, page: P) => Promise<F[]>,
  ): Promise<F[]> {
    const window = { ...WINDOW, ...options }
    const contexts = await Promise.all(Array.from({ length: AT_ONCE }, () => browser.newContext(window)))
    const tabs = await Promise.all(contexts.map((context) => context.newPage()))
    const found = await sharedOut(pages, AT_ONCE, async (page, hand) => {
      const tab = tabs[hand] as Tab
      if (window.viewport) await tab.setViewportSize(window.viewport)
      const faults = await look(tab, page)
      // Else the next page might fade in from this one.
      await tab.goto('about:blank')
      return faults
    })
    await Promise.all(contexts.map((context) => context.close()))
    return found
  }

  return { withTab, onEach }
}

const definedEnv = () => process.env as Record<string, string>

/** Loads a page and waits for its fonts. */
export async function open(tab: Tab, url: string): Promise<void> {
  await tab.goto(url, { waitUntil: 'load' })
  await tab.evaluate(() => document.fonts.ready.then(() => undefined))
}

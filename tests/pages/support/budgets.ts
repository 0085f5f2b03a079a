import { brotliCompressSync } from 'node:zlib'
import { open, type Tab } from './open-page.ts'

/**
 * What a page may cost at most, bytes in units of 1,024. Bodies of answers are counted, as they are sent: text in brotli (at
 * level 11, as hosts compress what does not change), with the icon, which this browser does not ask for. Scripts count raw.
 */
const BUDGETS = {
  'HTML KB': 12,
  'CSS KB': 6,
  'raw script KB': 5,
  'font KB': 82,
  fonts: 4,
  CLS: 0.01,
  'CLS, late fonts': 0.01,
}

/** What articles, with their photo, and facing pages may cost in all. */
const IN_ALL: Record<string, Partial<Cost>> = {
  article: { 'all KB': 125, requests: 9 },
  facing: { 'all KB': 125, requests: 9 },
}

type Cost = Record<keyof typeof BUDGETS | 'all KB' | 'requests', number>

interface Answer {
  type: string
  sent: number
  raw: number
}

/** Everything that a page makes a browser fetch that has been nowhere on the site before. */
export async function costOf(tab: Tab, url: string): Promise<Omit<Cost, 'CLS, late fonts'>> {
  const waiting: Promise<Answer>[] = []
  tab.on('requestfinished', (request) => {
    waiting.push(
      request.response().then(async (response) => ({
        type: request.resourceType(),
        sent: (await request.sizes()).responseBodySize,
        raw: (await response?.body())?.length ?? 0,
      })),
    )
  })
  const CLS = await shiftOf(tab, url)
  tab.removeAllListeners('requestfinished')
  const answers = [...(await Promise.all(waiting)), await iconOf(tab)]
  const sum = (type: string, size: 'sent' | 'raw' = 'sent') =>
    kilobytes(answers.filter((answer) => answer.type === type).reduce((total, answer) => total + answer[size], 0))
  return {
    'all KB': kilobytes(answers.reduce((total, { sent }) => total + sent, 0)),
    requests: answers.length,
    'HTML KB': sum('document'),
    'CSS KB': sum('stylesheet'),
    'raw script KB': sum('script', 'raw'),
    'font KB': sum('font'),
    fonts: answers.filter(({ type }) => type === 'font').length,
    CLS,
  }
}

async function iconOf(tab: Tab): Promise<Answer> {
  const href = await tab.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '')
  const body = await (await tab.request.get(href)).body()
  return { type: 'icon', sent: brotliCompressSync(body).length, raw: body.length }
}

const kilobytes = (bytes: number) => Math.round(bytes / 102.4) / 10

/** What moved on a page more than it may. */
export async function shiftFaultOf(tab: Tab, url: string): Promise<string[]> {
  const shift = await shiftOf(tab, url)
  return shift > BUDGETS.CLS ? [`CLS ${shift}, at most ${BUDGETS.CLS}`] : []
}

/** Cumulative layout shift (layout-instability) until all is there: the window's worst session of shifts is at most their sum. */
export async function shiftOf(tab: Tab, url: string): Promise<number> {
  await open(tab, url)
  return tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(Math.round(sum * 1e4) / 1e4), 100)
      }),
  )
}

/** What costs more than it may, with the limit. `others`: limits in place of those above. */
export const overBudget = (cost: Cost, kind: string, others: Partial<Cost> = {}): string[] =>
  Object.entries({ ...BUDGETS, ...IN_ALL[kind], ...others })
    .filter(([what, most]) => cost[what as keyof Cost] > most)
    .map(([what, most]) => `${what} ${cost[what as keyof Cost]}, at most ${most}`)

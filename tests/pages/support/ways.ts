import { HEIGHT, open, type Tab, type useBrowser } from './open-page.ts'
import { hardest } from './samples.ts'

const TWICE = ':root { font-size: 200% }'
const WAYS: [says: string, width: number, css: string][] = [
  ...[1280, 768, 390, 360, 320].map((width): [string, number, string] => [`at ${width} px`, width, '']),
  ['with text of twice the size', 1280, TWICE],
  ['with text of twice the size on a phone', 390, TWICE],
]

/**
 * What is wrong on the pages that are hardest to set, in windows of five widths and with text of twice the size, by the rules
 * that are asked; each page is visited once.
 */
export async function faultsInWays<Rule extends string>(
  { onEach }: Pick<ReturnType<typeof useBrowser>, 'onEach'>,
  rules: Record<Rule, (tab: Tab) => Promise<string[]>>,
): Promise<Record<Rule, string[]>> {
  const asked = Object.entries(rules) as [Rule, (tab: Tab) => Promise<string[]>][]
  const found = await onEach(hardest, { bypassCSP: true }, async (tab, { url, path }) => {
    await open(tab, url)
    const change = await tab.addStyleTag({ content: '/**/' })
    const faults: { rule: Rule; fault: string }[] = []
    for (const [says, width, css] of WAYS) {
      await tab.setViewportSize({ width, height: HEIGHT })
      await change.evaluate((element, text) => Object.assign(element, { textContent: text }), css)
      for (const [rule, find] of asked)
        faults.push(...(await find(tab)).map((fault) => ({ rule, fault: `${path} ${says}: ${fault}` })))
    }
    return faults
  })
  return Object.fromEntries(
    asked.map(([rule]) => [rule, found.filter((each) => each.rule === rule).map(({ fault }) => fault)]),
  ) as Record<Rule, string[]>
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Tab } from './open-page.ts'

declare global {
  interface Window {
    /** Once a page is ready for it. */
    axe: typeof axe
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** WCAG 2.2 A and AA, best practice, and of AAA the contrast of 7:1 for text that is not large. */
const RULES: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
}

/** Runs axe in the page, which can then be asked for barriers as often as it changes. */
export const readyForAxe = (tab: Tab): Promise<unknown> => tab.evaluate(AXE)

/** Every barrier on the page as it stands: rule, element, what is wrong with it. */
export async function barriersOn(tab: Tab): Promise<string[]> {
  const { violations } = await tab.evaluate<axe.AxeResults, axe.RunOptions>((rules) => window.axe.run(rules), RULES)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} ${target.join(' ')} ${failureSummary.split('\n').slice(1).join(' ')}`,
    ),
  )
}

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
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** WCAG 2.2 A and AA, best practice, and of AAA the contrast of 7:1 for text that is not large. */
const ALL: axe.RunOptions = {
  runOnly: TAGS,
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
}
/** Those of them that look at colours; the stricter rule of contrast leaves to the other what is below 4.5:1. */
const OF_COLORS: axe.RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
  resultTypes: ['violations'],
}

/** Marks of notes stand in a sentence, where the height of its lines sets the size of targets (WCAG 2.5.8, “Inline”). */
const IN_SENTENCE = /^#ref_\w+$/

/** Runs axe in the page, which can then be asked for barriers as often as it changes. */
export const readyForAxe = (tab: Tab): Promise<unknown> => tab.evaluate(AXE)

/** Every barrier on the page as it stands, or of its colours alone: rule, element, what is wrong with it. */
export async function barriersOn(tab: Tab, only?: 'colors'): Promise<string[]> {
  const { violations } = await tab.evaluate<axe.AxeResults, axe.RunOptions>(
    // What a page does when its window changes it does with the next frame.
    (rules) =>
      new Promise(requestAnimationFrame)
        .then(() => new Promise(requestAnimationFrame))
        .then(() => window.axe.run(rules)),
    only ? OF_COLORS : ALL,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => !(id === 'target-size' && IN_SENTENCE.test(target.join(' '))))
      .map(
        ({ target, failureSummary = '' }) =>
          `${id} ${target.join(' ')} ${failureSummary.split('\n').slice(1).join(' ')}`,
      ),
  )
}

/** What each rule but those of colours (`cat.color`) has to say of the page: rule, outcome, elements. */
export async function withoutColors(tab: Tab): Promise<string[]> {
  const result = await tab.evaluate<axe.AxeResults, string[]>((runOnly) => window.axe.run({ runOnly }), TAGS)
  return (['violations', 'passes', 'incomplete', 'inapplicable'] as const).flatMap((outcome) =>
    result[outcome]
      .filter(({ tags }) => !tags.includes('cat.color'))
      .map(({ id, nodes }) => `${id} ${outcome} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  )
}

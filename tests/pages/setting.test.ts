import { beforeAll, expect, it } from 'vitest'
import { open, type Tab, useBrowser } from './support/open-page.ts'
import { hardest } from './support/samples.ts'
import { faultsInWays } from './support/ways.ts'

const browser = useBrowser()
let faults: Record<string, string[]>
beforeAll(async () => {
  faults = await faultsInWays(browser, { brokenWordsOn, largePicturesOn, struckNumbersOn, coverOn })
}, 360_000)

it('breaks no word of a title or a name without a hyphen', () => expect(faults.brokenWordsOn).toEqual([]))
it('shows no picture larger than it is, or higher than the window', () => expect(faults.largePicturesOn).toEqual([]))
it('sets numbers apart from the rules of what is outdated', () => expect(faults.struckNumbersOn).toEqual([]))
it('hides no heading behind the language bar, once it is gone to', () => expect(faults.coverOn).toEqual([]))

const largePicturesOn = (tab: Tab): Promise<string[]> =>
  tab.locator('main img:not(.pic)').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const { width, height } = picture.getBoundingClientRect()
      const natural = Number(picture.getAttribute('width'))
      return width > natural + 1 || height > innerHeight
        ? [`${Math.round(width)} × ${Math.round(height)} of ${natural}: ${picture.getAttribute('src')}`]
        : []
    }),
  )

const struckNumbersOn = (tab: Tab): Promise<string[]> =>
  tab.locator('.outdated > .pn').evaluateAll((numbers: HTMLElement[]) =>
    numbers.flatMap((number) => {
      const end = number.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(number).paddingInlineEnd)
      const rule = number.parentElement?.getBoundingClientRect().left ?? 0
      return end > rule ? [`${number.dataset.n} ends at ${end}, its rule begins at ${rule}`] : []
    }),
  )

it('begins a text in a large letter only where that is a letter', async () => {
  const found = await browser.onEach(hardest, {}, async (tab, { url, path }) => {
    await open(tab, url)
    return tab.locator('.body > p:first-child:not(.outdated)').evaluateAll(([first], at) => {
      const text = first?.textContent ?? ''
      const isLarge = first !== undefined && getComputedStyle(first, '::first-letter').float !== 'none'
      return isLarge === /^\p{L}/u.test(text) ? [] : [`${at}: ${text.slice(0, 30)}`]
    }, path)
  })
  expect(found).toEqual([])
})

/** A bar that stays in sight and is higher than the space that is left for it. */
const coverOn = (tab: Tab): Promise<string[]> =>
  tab.locator('.lbar, .bar').evaluateAll((bars) => {
    const room = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart)
    return bars
      .filter((bar) => getComputedStyle(bar).position === 'sticky' && bar.clientHeight > room)
      .map((bar) => `${bar.clientHeight} px in the space of ${room}: ${bar.textContent}`)
  })

/** Words with letters on two lines and no soft hyphen between them. */
const brokenWordsOn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const broken: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const tops = (text: Text, from: number, to: number) => {
      range.setStart(text, from)
      range.setEnd(text, to)
      return [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))
    }
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      if (
        !text.parentElement?.closest(
          ':is(h1, h2, h3, .twin, .h1, .brand, .meta, .index, .lbar, .views, dd > a, dd > b)',
        )
      )
        continue
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\u00ad]+/gu)) {
        if (new Set(tops(text, index, index + word.length)).size < 2) continue
        for (let at = 1; at < word.length; at++) {
          const before = tops(text, index + at - 1, index + at).at(-1)
          const here = tops(text, index + at, index + at + 1).at(-1)
          if (here !== undefined && before !== undefined && here > before && word[at - 1] !== '\u00ad')
            broken.push(`${word.slice(0, at)}|${word.slice(at)}`.replaceAll('\u00ad', ''))
        }
      }
    }
    return [...new Set(broken)]
  })

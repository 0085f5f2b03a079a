import { beforeAll, expect, it } from 'vitest'
import { type Tab, useBrowser } from './support/open-page.ts'
import { faultsInWays } from './support/ways.ts'

const browser = useBrowser()
let faults: Record<string, string[]>
beforeAll(async () => {
  faults = await faultsInWays(browser, {
    lonelyDashesOn,
    indentedLinesOn,
    narrowTitlesOn,
    sourcesAlikeOn,
    namesakesOn,
    grownOnPaper,
  })
}, 360_000)

it('leaves no dash of a dialogue alone at the end or the beginning of a line', () =>
  expect(faults.lonelyDashesOn).toEqual([]))
it('sets three lines beside a large first letter, and four where it reaches below them', () =>
  expect(faults.indentedLinesOn).toEqual([]))
it('gives a title that no other one faces the width of the page', () => expect(faults.narrowTitlesOn).toEqual([]))
it('sets whose words a quotation is apart from them', () => expect(faults.sourcesAlikeOn).toEqual([]))
it('tells the language of a page from the page in that language alone', () => expect(faults.namesakesOn).toEqual([]))
it('prints no picture larger than it is', () => expect(faults.grownOnPaper).toEqual([]))

/** In Spanish a dash belongs to the word that it touches. */
const lonelyDashesOn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const lonely: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const topAt = (text: Text, at: number) => {
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return Math.round(range.getBoundingClientRect().top)
    }
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      if (!text.parentElement?.closest('[lang]')?.matches('[lang|=es]') || !text.parentElement.closest('.body'))
        continue
      for (const { 0: found, index } of text.data.matchAll(/—\u2060?[^\s\u2060]|[^\s\u2060]\u2060?—/gu))
        if (topAt(text, index) !== topAt(text, index + found.length - 1)) lonely.push(found)
    }
    return lonely
  })

const indentedLinesOn = (tab: Tab): Promise<string[]> =>
  tab.locator('.cap > p:first-child:not(.outdated)').evaluateAll((paragraphs: HTMLElement[]) =>
    paragraphs.flatMap((paragraph) => {
      const range = document.createRange()
      range.selectNodeContents(paragraph)
      const number = paragraph.querySelector('.pn')
      if (number) range.setEndBefore(number)
      const { left } = paragraph.getBoundingClientRect()
      const starts = new Map<number, number>()
      // The letter itself is as high as three lines.
      const rects = [...range.getClientRects()].filter(({ height }) => height < 60)
      for (const rect of rects) {
        const line = Math.round(rect.bottom / 10)
        starts.set(line, Math.min(starts.get(line) ?? rect.left, rect.left))
      }
      const lines = [...starts.values()]
      const indented = lines.filter((start) => start > left + 5).length
      const most = paragraph.parentElement?.matches('.tailed') ? 4 : 3
      return indented === Math.min(most, lines.length)
        ? []
        : [`${indented} of ${lines.length}: ${paragraph.textContent}`]
    }),
  )

const narrowTitlesOn = (tab: Tab): Promise<string[]> =>
  tab.locator('.article .opening:not(:has(> .twin), .spread, .alone)').evaluateAll((openings) =>
    openings.flatMap((opening) => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(opening)
      const room = opening.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd)
      const width = opening.querySelector('h1')?.getBoundingClientRect().width ?? 0
      return width < room - 1 ? [`${width} of ${room}`] : []
    }),
  )

const sourcesAlikeOn = (tab: Tab): Promise<string[]> =>
  tab.locator('blockquote > .by').evaluateAll((sources) =>
    sources.flatMap((source) => {
      const words = source.previousElementSibling
      if (words === null) return [`of nothing: ${source.textContent}`]
      const [own, other] = [getComputedStyle(source), getComputedStyle(words)]
      const isApart = own.fontFamily !== other.fontFamily && own.color !== other.color
      return isApart ? [] : [`${source.textContent}`]
    }),
  )

/** Links and views of one bar that are called the same. */
const namesakesOn = (tab: Tab): Promise<string[]> =>
  tab.locator('.lbar, .bar').evaluateAll((bars) =>
    bars.flatMap((bar) => {
      const names = [...bar.querySelectorAll('li:not(.vh) > *, label')].map((entry) => entry.textContent?.trim())
      return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} twice`)
    }),
  )

async function grownOnPaper(tab: Tab): Promise<string[]> {
  await tab.emulateMedia({ media: 'print' })
  const grown = await tab.locator('main img').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const { width } = picture.getBoundingClientRect()
      return width > Number(picture.getAttribute('width')) + 1 ? [`${width}: ${picture.getAttribute('src')}`] : []
    }),
  )
  await tab.emulateMedia({ media: 'screen' })
  return grown
}

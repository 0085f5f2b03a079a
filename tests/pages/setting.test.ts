import { expect, it } from 'vitest'
import { HEIGHT, open, type Tab, useBrowser } from './support/open-page.ts'
import { hardest } from './support/samples.ts'

const { onEach } = useBrowser()

const TWICE = ':root { font-size: 200% }'
const WAYS: [says: string, width: number, css: string][] = [
  ...[1280, 768, 390, 360, 320].map((width): [string, number, string] => [`at ${width} px`, width, '']),
  ['with text of twice the size', 1280, TWICE],
  ['with text of twice the size on a phone', 390, TWICE],
]

/** What is wrong on the pages that are hardest to set, in each of these ways. */
const faultsOn = (find: (tab: Tab) => Promise<string[]>) =>
  onEach(hardest, { bypassCSP: true }, async (tab, { url, path }) => {
    await open(tab, url)
    const change = await tab.addStyleTag({ content: '/**/' })
    const faults: string[] = []
    for (const [says, width, css] of WAYS) {
      await tab.setViewportSize({ width, height: HEIGHT })
      await change.evaluate((element, text) => Object.assign(element, { textContent: text }), css)
      faults.push(...(await find(tab)).map((fault) => `${path} ${says}: ${fault}`))
    }
    return faults
  })

it('breaks no word of a title or a name without a hyphen', async () => {
  expect(await faultsOn(brokenWordsOn)).toEqual([])
})

it('shows no picture larger than it is, or higher than the window', async () => {
  expect(await faultsOn(largePicturesOn)).toEqual([])
})

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

it('begins a text in a large letter only where that is a letter', async () => {
  const found = await onEach(hardest, {}, async (tab, { url, path }) => {
    await open(tab, url)
    return tab.locator('.body > p:first-child:not(.outdated)').evaluateAll(([first], at) => {
      const text = first?.textContent ?? ''
      const isLarge = first !== undefined && getComputedStyle(first, '::first-letter').float !== 'none'
      return isLarge === /^\p{L}/u.test(text) ? [] : [`${at}: ${text.slice(0, 30)}`]
    }, path)
  })
  expect(found).toEqual([])
})

it('hides no heading behind the language bar, once it is gone to', async () => {
  expect(await faultsOn(coverOn)).toEqual([])
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

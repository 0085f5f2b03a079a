import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { open, type Tab, useBrowser } from './support/open-page.ts'
import { samples } from './support/samples.ts'

const { onEach } = useBrowser()
const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')
/** Of letters, below which reader modes take all that there is. */
const LITTLE = 500

it('leaves of facing pages, in the reader mode of Firefox, all of the page’s language and nothing of the other', async () => {
  const facing = samples.filter(({ kind }) => kind === 'facing')
  expect(facing.length).toBeGreaterThan(10)
  const found = await onEach(facing, {}, async (tab, { url, path }) => {
    await open(tab, url)
    const { own, other, kept, letters } = await readFacing(tab)
    if (letters < LITTLE) return []
    const lost = own.filter((words) => !kept.includes(words)).map((words) => `${path} loses ${words}`)
    const mixed = other.filter((words) => kept.includes(words)).map((words) => `${path} keeps ${words}`)
    return [...lost, ...mixed]
  })
  expect(found).toEqual([])
}, 240_000)

/** What stands on facing pages in their language and in the other, and what a reader mode leaves, without white space. */
const readFacing = (tab: Tab): Promise<{ own: string[]; other: string[]; kept: string; letters: number }> =>
  tab.evaluate(`(() => {
    ${READABILITY}
    const bare = (text) => (text ?? '').replace(/\\s+/g, '')
    // What is a fifth of links, or short with one, Readability takes for navigation wherever it stands.
    const isLinks = (block) => {
      const linked = [...block.querySelectorAll('a')].map(({ textContent }) => textContent).join('').length
      return linked > block.textContent.length / 5 || (linked > 0 && block.textContent.length < 25)
    }
    const [own, other] = [true, false].map((isOwn) =>
      [...document.querySelectorAll('.facing :is(.s, .t)')]
        .filter((cell) => (cell.lang === document.documentElement.lang) === isOwn && !cell.querySelector('.none'))
        .flatMap((cell) => [...cell.querySelectorAll('p, li, td, pre, h2, h3, figcaption, img')])
        .filter((block) => !block.querySelector('p, li') && !isLinks(block))
        .map((block) => bare(block.textContent || block.alt)),
    )
    const read = new Readability(document.cloneNode(true)).parse()
    const kept = bare(read?.textContent) + bare(read?.content.match(/alt="[^"]*"/g)?.join(''))
    return {
      own,
      other: other.filter((words) => words.length > 30 && !own.includes(words)),
      kept,
      letters: own.join('').length,
    }
  })()`)

/// <reference lib="dom" />
// Keeps the reader's place across a change of language, and opens the other edition in place. Every page works without this file.
import { openInPlace } from './reader/open-in-place.ts'

interface Place {
  /** Ids of the blocks above the line of sight, the nearest first. */
  ids: string[]
  /** Where the nearest one stood in the window, in pixels. */
  top: number
}

const KEY = 'facing-place'
const LAST = 'facing-language'

/** Storage that may be forbidden or full: then nothing is remembered, and that is all. */
const store = (area: () => Storage, key: string, value?: string): string | undefined => {
  try {
    if (value !== undefined) area().setItem(key, value)
    return area().getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
const session = () => sessionStorage
const local = () => localStorage

/** Blocks of an article, rows of facing pages: they have the same ids. Marks of notes, links and anchors are no blocks. */
const blocks = () => [...document.querySelectorAll<HTMLElement>('.row[id], .body:not(.facing) [id]:not(a, sup, span)')]

const topOf = (element: HTMLElement) => element.getBoundingClientRect().top
const shows = (element: HTMLElement) => element.getClientRects().length > 0
/** What a view hides has no place of its own, and is not read. */
const isAbove = (element: HTMLElement) => shows(element) && topOf(element) <= innerHeight / 3

/** The blocks whose tops have passed a line a third down the window, the nearest first. */
const above = () => blocks().filter(isAbove).reverse()

/** Where the reader is: in the block that a link within the text is of, else in that which is being read. */
function place(link: HTMLAnchorElement): Place | undefined {
  const own = link.closest('.body') && document.getElementById(decodeURIComponent(link.hash.slice(1)))
  const around = own ? [own] : above()
  return around[0] && { ids: around.map(({ id }) => id), top: topOf(around[0]) }
}

/** Before the link is followed, opened in a new tab or copied, it gets the block that is being read. */
function arm(event: Event): void {
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('[data-twin], .pn, .n, .twin a')
  if (!link?.href) return
  const now = place(link)
  link.hash = now?.ids[0] ?? ''
  if (now) store(session, KEY, JSON.stringify(now))
  if (event.type === 'click' && link.lang) store(local, LAST, link.lang)
}
for (const type of ['pointerdown', 'keydown', 'click', 'contextmenu']) document.addEventListener(type, arm, true)

/** Puts the block where it stood. A block that the other edition lacks gives way to the nearest one before it. */
function arrive(): void {
  const saved = store(session, KEY)
  if (!saved || !location.hash) return
  store(session, KEY, '')
  const { ids, top } = JSON.parse(saved) as Place
  if (`#${ids[0]}` !== location.hash) return
  const target = ids.map((id) => document.getElementById(id)).find((block) => block !== null)
  if (!target) return
  // The browser jumps to the hash by itself, and after this script: its own jump has to land here as well.
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0
  target.style.scrollMarginBlockStart = `${top - padding}px`
  if (target.id !== ids[0]) history.replaceState(null, '', `#${target.id}`)
  target.scrollIntoView({ behavior: 'instant' })
}
arrive()
openInPlace(document.querySelector<HTMLElement>('.body'))

/** Facing pages: what is being read stays where it is when the view changes, or gives its place to what shows instead. */
const views = document.querySelector('.views')
/** The texts of a row that show. */
const cellsOf = (row: HTMLElement) => [...row.querySelectorAll<HTMLElement>(':scope > [lang]')].filter(shows)
let read: { row: HTMLElement; cell: HTMLElement; top: number } | undefined
const remember = () => {
  const [row] = above()
  const cell = row && (cellsOf(row).filter(isAbove).pop() ?? row)
  read = cell && { row, cell, top: topOf(cell) }
}
for (const type of ['pointerdown', 'keydown']) views?.addEventListener(type, remember, true)
views?.addEventListener('change', () => {
  if (!read) return
  const { row, cell, top } = read
  const shown = shows(cell) ? cell : (cellsOf(row)[0] ?? row)
  scrollBy({ top: topOf(shown) - top, behavior: 'instant' })
  read = undefined
})

/** The language chosen last is only marked, never entered for the reader. */
const last = store(local, LAST)
for (const half of document.querySelectorAll<HTMLElement>('[data-choice]')) {
  half.addEventListener('click', () => store(local, LAST, half.dataset.choice ?? ''))
  if (half.dataset.choice === last) half.classList.add('last')
}

/// <reference lib="dom" />
// Keeps the reader's place across a change of language. Every page works without this file.
import { blocksAbove, topOf } from './reader/blocks-above.ts'
import { remembered } from './reader/remembered.ts'

interface Place {
  /** Ids of the blocks above the line of sight, the nearest first. */
  ids: string[]
  /** Where the nearest one stood in the window, in pixels. */
  top: number
}

const KEY = 'facing-place'
const LAST = 'facing-language'
const session = () => sessionStorage
const local = () => localStorage

/** Where the reader is: in the block that a link within the text is of, else in that which is being read. */
function place(link: HTMLAnchorElement): Place | undefined {
  const own = link.closest('.body') && document.getElementById(decodeURIComponent(link.hash.slice(1)))
  const around = own ? [own] : blocksAbove()
  return around[0] && { ids: around.map(({ id }) => id), top: topOf(around[0]) }
}

/** Before the link is followed, opened in a new tab or copied, it gets the block that is being read. */
function arm(event: Event): void {
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('[data-twin], .pn, .n, .twin a')
  if (!link?.href) return
  const now = place(link)
  link.hash = now?.ids[0] ?? ''
  if (now) remembered(session, KEY, JSON.stringify(now))
  if (event.type === 'click' && link.lang) remembered(local, LAST, link.lang)
}
for (const type of ['pointerdown', 'keydown', 'click', 'contextmenu']) document.addEventListener(type, arm, true)

/** Puts the block where it stood. A block that the other edition lacks gives way to the nearest one before it. */
function arrive(): void {
  const saved = remembered(session, KEY)
  if (!saved || !location.hash) return
  remembered(session, KEY, '')
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

/** The language chosen last is only marked, never entered for the reader. */
const last = remembered(local, LAST)
for (const half of document.querySelectorAll<HTMLElement>('[data-choice]')) {
  half.addEventListener('click', () => remembered(local, LAST, half.dataset.choice ?? ''))
  if (half.dataset.choice === last) half.classList.add('last')
}

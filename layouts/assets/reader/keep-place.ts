/// <reference lib="dom" />
import { blocksAbove, byId, targetOf, topOf } from './blocks-above.ts'
import { LAST_LANGUAGE, remembered } from './remembered.ts'

interface Place {
  /** Ids of the blocks above the line of sight, the nearest first. */
  ids: string[]
  /** Where the nearest one stood in the window, in pixels. */
  top: number
}

const KEY = 'facing-place'
const session = () => sessionStorage

/** Keeps the reader's place across a change of language, wherever a link to the other edition is. */
export function keepPlace(): void {
  for (const type of ['pointerdown', 'keydown', 'click', 'contextmenu']) document.addEventListener(type, arm, true)
  arrive()
}

/** Before the link is followed, opened in a new tab or copied, it gets the block that is being read. */
function arm(event: Event): void {
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('[data-twin], .pn, .n, .twin a')
  if (!link?.href) return
  const now = placeOf(link)
  link.hash = now?.ids[0] ?? ''
  if (now) remembered(session, KEY, JSON.stringify(now))
  if (event.type === 'click' && link.lang) remembered(() => localStorage, LAST_LANGUAGE, link.lang)
}

/** Where the reader is: in the block that a link within the text is of, else in that which is being read. */
function placeOf(link: HTMLAnchorElement): Place | undefined {
  const own = link.closest('.body') && targetOf(link)
  const around = own ? [own] : blocksAbove()
  return around[0] && { ids: around.map(({ id }) => id), top: topOf(around[0]) }
}

/** Puts the block where it stood. A block that the other edition lacks gives way to the nearest one before it. */
function arrive(): void {
  const saved = remembered(session, KEY)
  if (!saved || !location.hash) return
  remembered(session, KEY, '')
  const { ids, top } = JSON.parse(saved) as Place
  if (`#${ids[0]}` !== location.hash) return
  const target = ids.map(byId).find(Boolean)
  if (!target) return
  // The browser jumps to the hash by itself, and after this script: its own jump has to land here as well.
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0
  target.style.scrollMarginBlockStart = `${top - padding}px`
  if (target.id !== ids[0]) history.replaceState(null, '', `#${target.id}`)
  target.scrollIntoView({ behavior: 'instant' })
}

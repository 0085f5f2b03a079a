/// <reference lib="dom" />
// Keeps the reader's place across a change of language. Every page works without this file.
export {}

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

/** Blocks have the same id in both editions; marks of notes and links are no blocks. */
const blocks = () => document.querySelectorAll<HTMLElement>('.body [id]:not(a, sup)')

/** The blocks whose tops have passed a line a third down the window. */
function place(): Place | undefined {
  const above = [...blocks()].filter((block) => block.getBoundingClientRect().top <= innerHeight / 3)
  const last = above.at(-1)
  if (!last) return undefined
  return { ids: above.map(({ id }) => id).reverse(), top: Math.round(last.getBoundingClientRect().top) }
}

/** Before the link is followed, opened in a new tab or copied, it gets the block that is being read. */
function arm(event: Event): void {
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[data-twin]')
  if (!link) return
  const now = place()
  link.hash = now?.ids[0] ?? ''
  if (now) store(session, KEY, JSON.stringify(now))
  if (event.type === 'click') store(local, LAST, link.hreflang)
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

/** The language chosen last is only marked, never entered for the reader. */
const last = store(local, LAST)
for (const half of document.querySelectorAll<HTMLElement>('[data-choice]')) {
  half.addEventListener('click', () => store(local, LAST, half.dataset.choice ?? ''))
  if (half.dataset.choice === last) half.classList.add('last')
}

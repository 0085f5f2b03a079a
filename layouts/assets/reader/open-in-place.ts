/// <reference lib="dom" />
import { reachScrolling } from './reach-scrolling.ts'

/**
 * The number of a block opens what stands opposite it in the other edition below it, and closes it again. The texts come
 * once, when the first of them is asked for. Where they do not come the number leads there, as it does without script.
 */
export function openInPlace(body: HTMLElement | null): void {
  const address = body?.dataset.opposite
  if (!body || !address) return
  const opened = new Map<Element, HTMLElement>()
  let texts: Promise<Document | null> | undefined
  const load = () => (texts ??= documentAt(address))

  async function open(number: HTMLAnchorElement, block: HTMLElement): Promise<void> {
    const place = document.createElement('div')
    place.ariaLive = 'polite'
    opened.set(number, place)
    const there = await load()
    const text = there?.getElementById(block.id)
    if (!there || !text) return location.assign(number.href)
    if (opened.get(number) !== place) return
    place.className = `opposite ${text.className}`
    place.lang = text.lang || there.documentElement.lang
    putBelow(lastBlock(text.dataset.last) ?? block, place)
    // Told is only what comes into a place that was there.
    requestAnimationFrame(() => {
      place.append(...contentOf(text, there.querySelector('.label')))
      reachScrolling(place)
    })
  }

  for (const number of body.querySelectorAll<HTMLAnchorElement>('.pn')) {
    number.role = 'button'
    number.ariaExpanded = 'false'
    number.tabIndex = 0
  }
  const numberOf = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>('.pn')
  body.addEventListener('pointerover', (event) => {
    if (numberOf(event)) load()
  })
  body.addEventListener('keydown', (event) => {
    const number = event.key === ' ' && numberOf(event)
    if (!number) return
    event.preventDefault()
    number.click()
  })
  body.addEventListener('click', (event) => {
    const number = numberOf(event)
    if (!number?.parentElement || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const place = opened.get(number)
    number.ariaExpanded = String(!place)
    if (!place) return void open(number, number.parentElement)
    place.remove()
    opened.delete(number)
  })
}

/** Parsed by the browser as it arrives: no text of ours becomes HTML, and nothing in it runs. */
const documentAt = (address: string) =>
  new Promise<Document | null>((resolve) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null)
    request.send()
  })

/** The block of an id, also where only an anchor within it has that. */
function lastBlock(id: string | undefined): HTMLElement | null | undefined {
  const element = id ? document.getElementById(id) : undefined
  return element?.tagName === 'SPAN' ? element.parentElement : element
}

/** Of an item within it, above the lists below it; of the pictures of a paragraph below the last one. */
function putBelow(block: HTMLElement, place: HTMLElement): void {
  if (block.tagName === 'LI') {
    block.insertBefore(place, block.querySelector(':scope > ul, :scope > ol'))
    return
  }
  let last: Element = block
  while (last.nextElementSibling?.matches('figure:not([id])')) last = last.nextElementSibling
  last.after(place)
}

/** The text, below the name of its language, a link to the same place there. Words that there is none are in no other. */
function contentOf(text: HTMLElement, label: Element | null): Node[] {
  const nodes = [...document.importNode(text, true).childNodes]
  if (!label || text.lang) return nodes
  const name = document.importNode(label, true)
  const link = name.querySelector('a')
  if (link) link.hash = text.id
  return [name, ...nodes]
}

/// <reference lib="dom" />
import { byId } from './blocks-above.ts'
import { reachScrolling } from './reach-scrolling.ts'

/**
 * The number of a block opens what stands opposite it in the other edition below it, and closes it again. The texts come
 * once, when the first of them is asked for. Where they do not come the number leads there, as it does without script.
 */
export function openInPlace(body: HTMLElement): void {
  const { opposite, copy = '', copied = '' } = body.dataset
  if (!opposite) return
  const opened = new Map<Element, HTMLElement>()
  let texts: Promise<Document | null> | undefined
  const load = () => (texts ??= documentAt(opposite))

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
    // Also where only an anchor within the last block has its id.
    putBelow(byId(text.dataset.last ?? '')?.closest(':not(span)') ?? block, place)
    // Told is only what comes into a place that was there.
    requestAnimationFrame(() => {
      place.append(copyButton(number.nextElementSibling as HTMLAnchorElement), ...contentOf(text, there))
      reachScrolling(place)
    })
  }

  /** Copies the block's own link, and says so. Where nothing can be copied, the address bar has it. */
  function copyButton({ href }: HTMLAnchorElement): HTMLElement {
    const button = document.createElement('button')
    button.lang = document.documentElement.lang
    button.textContent = copy
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(href)
        button.textContent = copied
      } catch {
        location.assign(href)
      }
    }
    return button
  }

  for (const number of body.querySelectorAll<HTMLAnchorElement>('.pn')) {
    number.role = 'button'
    number.ariaExpanded = 'false'
    number.tabIndex = 0
  }
  const numberOf = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>('.pn')
  body.onpointerover = (event) => {
    if (numberOf(event)) load()
  }
  body.onkeydown = (event) => {
    const number = event.key === ' ' && numberOf(event)
    if (!number) return
    event.preventDefault()
    number.click()
  }
  body.onclick = (event) => {
    const number = numberOf(event)
    if (!number?.parentElement || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const place = opened.get(number)
    number.ariaExpanded = String(!place)
    if (!place) return void open(number, number.parentElement)
    place.remove()
    opened.delete(number)
  }
}

/** Parsed by the browser as it arrives: no text of ours becomes HTML, and nothing in it runs. */
const documentAt = (address: string) =>
  new Promise<Document | null>((resolve) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.onloadend = () => resolve(request.responseXML)
    request.send()
  })

/** Of an item within it, above the lists below it; of the pictures of a paragraph below the last one. */
function putBelow(block: Element, place: HTMLElement): void {
  if (block.tagName === 'LI') {
    block.insertBefore(place, block.querySelector(':scope > :is(ul, ol)'))
    return
  }
  let last = block
  while (last.nextElementSibling?.matches('figure:not([id])')) last = last.nextElementSibling
  last.after(place)
}

/** The text, below the name of its language, a link to the same place there. Words that there is none are in no other. */
function contentOf(text: HTMLElement, there: Document): Node[] {
  const nodes = [...text.cloneNode(true).childNodes]
  const name = there.querySelector('.label')?.cloneNode(true) as Element | undefined
  if (!name || text.lang) return nodes
  const link = name.querySelector('a')
  if (link) link.hash = text.id
  return [name, ...nodes]
}

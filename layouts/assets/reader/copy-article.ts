/// <reference lib="dom" />

/** Beside the file of an article, a button that copies it whole: as HTML where that is pasted, else its source. */
export function copyArticle(place: HTMLElement): void {
  const address = place.querySelector('a')?.href
  const button = place.querySelector('button')
  const status = place.querySelector('[role]')
  // Where a page has no right to the clipboard, or cannot put HTML there, the file is offered alone.
  if (!address || !button || !status || typeof ClipboardItem === 'undefined') return
  button.hidden = false
  button.onclick = async () => {
    status.textContent = ''
    try {
      const html = fetch(address).then((response) => (response.ok ? response.text() : Promise.reject()))
      const as = (type: string) => html.then((text) => new Blob([text], { type }))
      // The promise goes to the clipboard: what is awaited before that is no longer the reader's press.
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/html': as('text/html'), 'text/plain': as('text/plain') }),
      ])
      status.textContent = button.dataset.done ?? ''
    } catch {
      location.assign(address)
    }
  }
}

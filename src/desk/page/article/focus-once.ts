/// <reference lib="dom" />
/** Goes into what a key or a press has just opened: the `ref` of its first control. */
export const focusOnce = (element: HTMLElement | null): void => {
  if (!element || element.dataset.seen) return
  element.dataset.seen = 'yes'
  element.focus()
}

import type { Tab } from './open-page.ts'

/** What sticks out of the window, so that one has to scroll sideways, and text that its own box cuts off. */
export const overflowOn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const root = document.documentElement
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.trim().slice(0, 30)}`
    const elements = [...document.querySelectorAll('body *:not(.vh, .vh *)')]
    const wide = elements.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return (
        width > 0 && (right > root.clientWidth + 1 || left < -1) && !element.closest('.body section:not([role^=doc]) *')
      )
    })
    const cut = elements.filter(
      (element) =>
        /hidden|clip/.test(getComputedStyle(element).overflow) &&
        // What only screen readers read is cut off on purpose.
        getComputedStyle(element).clipPath === 'none' &&
        (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1),
    )
    const scrolls = root.scrollWidth > root.clientWidth
    return [
      ...(scrolls ? [`${root.scrollWidth} px in a window of ${root.clientWidth}: ${wide.slice(0, 2).map(name)}`] : []),
      ...cut.map((element) => `cut off: ${name(element)}`),
    ]
  })

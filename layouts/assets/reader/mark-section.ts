/// <reference lib="dom" />
import { isAbove, targetOf } from './blocks-above.ts'

/**
 * In the list of sections that which is being read is marked: the last one whose heading has passed a third of the window.
 * A list that is longer than the window shows it.
 */
export function markSection(list: Element): void {
  const links = [...list.querySelectorAll('a')]
  const headings = links.map(targetOf)
  let marked: HTMLAnchorElement | undefined
  const mark = () => {
    const read = links[headings.findLastIndex((heading) => heading && isAbove(heading))]
    if (read === marked) return
    if (marked) marked.ariaCurrent = null
    marked = read
    if (!read) return
    read.ariaCurrent = 'location'
    list.scrollTop = read.offsetTop - list.clientHeight / 2
  }
  mark()
  addEventListener('scroll', mark)
}

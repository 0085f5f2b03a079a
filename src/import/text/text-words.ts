import type { PhrasingContent } from 'mdast'
import { readUrl } from '../../ground/basics/read-url.ts'

const ADDRESS = /https?:\/\/[^\s<>«»“”"]+/giu
/** What ends a sentence rather than an address. */
const ENDING = ".,;:!?'’…]"

/** Words as typed, in which nothing is a mark; addresses are links. */
export function textWords(said: string): PhrasingContent[] {
  const words: PhrasingContent[] = []
  let at = 0
  for (const { 0: found, index } of said.matchAll(ADDRESS)) {
    const url = trimmed(found)
    if (readUrl(url) === undefined) continue
    if (index > at) words.push({ type: 'text', value: said.slice(at, index) })
    words.push({ type: 'link', url, children: [{ type: 'text', value: url }] })
    at = index + url.length
  }
  if (at < said.length) words.push({ type: 'text', value: said.slice(at) })
  return words
}

/** An address without what ends the sentence or closes a bracket that was opened before it. */
function trimmed(address: string): string {
  let unopened = address.split(')').length - address.split('(').length
  let end = address.length
  for (; end > 0; end--) {
    const last = address.charAt(end - 1)
    if (last === ')' && unopened > 0) unopened--
    else if (!ENDING.includes(last)) break
  }
  return address.slice(0, end)
}

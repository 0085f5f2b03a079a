import { foldName } from '../../ground/text/record-ids.ts'
import type { Language } from '../../model.ts'
import type { NamedOriginal } from '../document.ts'

/**
 * Whether a note in a text says that it first appeared elsewhere than what holds it says of itself: a saved page names its own
 * address and outlet, be its text a translation or not.
 */
export function isElsewhere(noted: NamedOriginal, own: NamedOriginal, language: Language | undefined): boolean {
  if (own.language !== undefined && own.language !== language) return false
  if (noted.language !== undefined && language !== undefined && noted.language !== language) return true
  if (noted.outlet !== undefined && own.outlet !== undefined && !isSameOutlet(noted.outlet, own.outlet)) return true
  const [there, here] = [hostOf(noted.url), hostOf(own.url)]
  return there !== undefined && here !== undefined && there !== here
}

/** `BBC Mundo` and `BBC News Mundo` are one. */
function isSameOutlet(one: string, other: string): boolean {
  const [fewer = [], more = []] = [one, other].map(wordsOf).sort((a, b) => a.length - b.length)
  return fewer.every((word) => more.includes(word))
}

const wordsOf = (name: string): string[] => foldName(name).match(/[\p{L}\p{N}]+/gu) ?? []

const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined

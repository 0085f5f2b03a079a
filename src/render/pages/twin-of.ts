import { type Language, type LinkedEdition, otherLanguage, type Twin } from '../../model.ts'
import type { LinkTo } from '../address.ts'

interface Editions {
  editions: Partial<Record<Language, Pick<LinkedEdition, 'title' | 'path' | 'language'>>>
}

/** The edition of an article in the other language than that one, as a page links it. */
export function twinOf({ editions }: Editions, language: Language, linkTo: LinkTo): Twin | undefined {
  const twin = editions[otherLanguage(language)]
  return twin && { title: twin.title, href: linkTo(twin.path), language: twin.language }
}

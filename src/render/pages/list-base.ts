import { type Language, otherLanguage } from '../../model.ts'
import { entryPath, type ListName, listPath } from '../address.ts'
import type { Context } from '../context.ts'
import { twinEntries } from './language-entries.ts'
import { pageBase, twinAlternates } from './page-base.ts'

interface Words {
  title: string
  description: string
}

/** What a list (people, topics, outlets) or, with `id`, a page of one of its entries says of itself: both languages have it. */
export function listBase(list: ListName, id: string | undefined, language: Language, words: Words, context: Context) {
  const { facts } = context.site
  const pathIn = (each: Language) => (id === undefined ? listPath(each, list) : entryPath(each, list, id))
  return pageBase(
    {
      ...words,
      path: pathIn(language),
      language,
      languages: twinEntries(language, pathIn(otherLanguage(language)), facts),
      section: list,
      head: { alternates: twinAlternates(pathIn, facts) },
    },
    context,
  )
}

/** Names in the order of a language's alphabet. */
export const byName =
  (locale: string) =>
  <T extends { name: string }>(entries: readonly T[]): T[] => {
    const collator = new Intl.Collator(locale)
    return [...entries].sort((a, b) => collator.compare(a.name, b.name))
  }

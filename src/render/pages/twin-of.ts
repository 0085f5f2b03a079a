import { type Language, otherLanguage, type Twin } from '../../model.ts'
import type { LinkTo } from '../address.ts'
import type { ArticleFace } from '../face.ts'

/** The edition of an article in the other language than that one, as a page links it. */
export function twinOf(
  { editions }: Pick<ArticleFace, 'editions'>,
  language: Language,
  linkTo: LinkTo,
): Twin | undefined {
  const twin = editions[otherLanguage(language)]
  return twin && { title: twin.title, href: linkTo(twin.path), language: twin.language }
}

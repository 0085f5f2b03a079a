import { type Book, type LinkedArticle, type LinkedEdition, otherLanguage } from '../../model.ts'
import { bookPath } from '../address.ts'
import { attributionOf } from '../attribution/attribution.ts'
import type { Context } from '../context.ts'
import { articlePage } from '../pages/article-page.ts'
import { articleSocialCard } from '../social-cards/article-social-card.ts'
import { bookWork } from './book-work.ts'

/** The book of an article, framed in an edition's language: both editions paragraph by paragraph, then each by itself. */
export function articleBook(linked: LinkedArticle, edition: LinkedEdition, context: Context): Book {
  const { facts } = context.site
  const { language, locale, title, description, url } = edition
  const other = linked.editions[otherLanguage(language)]
  const work = bookWork(linked, edition, context)
  const source = linked.editions[linked.article.source.language]
  const editions = [source, source === edition ? other : edition].filter((each) => each !== undefined)
  const alone = editions.map((each) => articlePage(linked, each, context))
  return {
    path: bookPath(edition).slice(1),
    language,
    locale,
    title,
    twin: other && { title: other.title, locale: other.locale },
    description,
    page: url,
    publisher: facts.title[language],
    cover: articleSocialCard(linked, attributionOf(linked, edition, context), context),
    works: [{ ...work, chapters: other ? [...work.chapters, ...alone] : work.chapters }],
  }
}

import { ofArticle, type Route, route } from '../route.ts'
import { deskArticle } from '../rows/desk-article.ts'

/** An article with its texts. */
export const ARTICLE_ROUTES: readonly Route[] = [
  route({ method: 'GET', path: 'articles/:key', answer: ofArticle(deskArticle) }),
]

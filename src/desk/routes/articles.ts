import { articleList } from '../list/article-list.ts'
import { type Route, route } from '../route.ts'

/** All articles. */
export const ARTICLES_ROUTES: readonly Route[] = [
  route({ method: 'GET', path: 'articles', answer: (_asked, desk) => articleList(desk) }),
]

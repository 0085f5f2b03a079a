import type { TopicPage } from '../src/model.ts'
import { Cards } from './components/card.tsx'
import { ListPage } from './components/list-page.tsx'

/** The articles on one topic. */
export const topic = (page: TopicPage) => (
  <ListPage page={page} pagination={page.pagination}>
    <Cards cards={page.articles} page={page} look="row" />
  </ListPage>
)

import type { TopicsPage } from '../src/model.ts'
import { Index, ListPage } from './components/list-page.tsx'

/** Everything that articles are about. */
export const topics = (page: TopicsPage) => (
  <ListPage page={page}>
    <Index entries={page.topics} />
  </ListPage>
)

import type { PeoplePage } from '../src/model.ts'
import { Index, ListPage } from './components/list-page.tsx'

/** Everybody who wrote, translated or reviewed. */
export const people = (page: PeoplePage) => (
  <ListPage page={page}>
    <Index entries={page.people} />
  </ListPage>
)

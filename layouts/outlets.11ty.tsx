import type { OutletsPage } from '../src/model.ts'
import { Index, ListPage } from './components/list-page.tsx'

/** The publications in which originals appeared. */
export const outlets = (page: OutletsPage) => (
  <ListPage page={page}>
    <Index entries={page.outlets} />
  </ListPage>
)

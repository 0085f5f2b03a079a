import type { Language, PagedList } from '../../src/model.ts'
import { A } from './links.tsx'
import { say } from './texts.ts'

/** Which of the pages of a list this is, and the way to those beside it; nothing where one page holds all. */
export function Pagination({ pagination, language }: { pagination: PagedList['pagination']; language: Language }) {
  const { navigation } = say(language)
  const { page, of, newer, older } = pagination
  if (of < 2) return null
  return (
    <nav class="pagination" aria-label={navigation.pages}>
      <ul>
        <li>{newer && <A link={newer} />}</li>
        <li aria-current="page">{navigation.pageOf(page, of)}</li>
        <li>{older && <A link={older} />}</li>
      </ul>
    </nav>
  )
}

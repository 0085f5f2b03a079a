import type { PersonPage } from '../src/model.ts'
import { Cards } from './components/card.tsx'
import { Rich } from './components/inline.tsx'
import { Links } from './components/links.tsx'
import { ListPage } from './components/list-page.tsx'
import { say } from './components/texts.ts'

/** Who somebody is, and what they wrote, translated and reviewed, and what was made from their texts. */
export function person(page: PersonPage) {
  const words = say(page.language).people
  const about = [page.role, page.affiliation].filter(Boolean).join(', ')
  const aside = (about || page.bio || page.links.length > 0) && (
    <>
      {about && <p class="role">{about}</p>}
      {page.bio && (
        <p>
          <Rich text={page.bio} />
        </p>
      )}
      {page.links.length > 0 && (
        <nav aria-label={words.links}>
          <Links links={page.links} />
        </nav>
      )}
    </>
  )
  return (
    <ListPage page={page} aside={aside} pagination={page.pagination}>
      <Cards cards={page.written} page={page} look="row" title={words.written} />
      <Cards cards={page.based} page={page} look="row" title={words.based} />
      <Cards cards={page.translated} page={page} look="row" title={words.translated} />
      <Cards cards={page.reviewed} page={page} look="row" title={words.reviewed} />
    </ListPage>
  )
}

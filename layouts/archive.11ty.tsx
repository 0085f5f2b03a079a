import type { ArchivePage } from '../src/model.ts'
import { Card } from './components/card.tsx'
import { A } from './components/links.tsx'
import { ListPage } from './components/list-page.tsx'
import { say } from './components/texts.ts'

/** Every article of a language, by year, newest first. */
export const archive = (page: ArchivePage) => (
  <ListPage page={page}>
    {page.years.length === 0 && <p class="none wide">{say(page.language).archive.empty}</p>}
    {page.years.map(({ year, articles }) => (
      <section class="year" key={year}>
        <h2>{year}</h2>
        {articles.map((card) => (
          <Card key={card.href} card={card} page={page} look="line" />
        ))}
      </section>
    ))}
    <Pagination page={page} />
  </ListPage>
)

function Pagination({ page: { pagination, language } }: { page: ArchivePage }) {
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

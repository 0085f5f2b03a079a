import type { ArchivePage } from '../src/model.ts'
import { Card } from './components/card.tsx'
import { ListPage } from './components/list-page.tsx'
import { say } from './components/texts.ts'

/** Every article of a language, by year, newest first. */
export const archive = (page: ArchivePage) => (
  <ListPage page={page} pagination={page.pagination}>
    {page.years.length === 0 && <p class="none wide">{say(page.language).archive.empty}</p>}
    {page.years.map(({ year, articles }) => (
      <section class="year" key={year}>
        <h2>{year}</h2>
        {articles.map((card) => (
          <Card key={card.href} card={card} page={page} look="line" />
        ))}
      </section>
    ))}
  </ListPage>
)

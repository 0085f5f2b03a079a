import type { OutletPage } from '../src/model.ts'
import { Card } from './components/card.tsx'
import { Day, Sentence } from './components/inline.tsx'
import { ListPage } from './components/list-page.tsx'
import { say } from './components/texts.ts'

type Entry = OutletPage['articles'][number]

/** "First published in Infobae": each article beside its original there. */
export function outlet(page: OutletPage) {
  const words = say(page.language).outlets
  const aside = page.visit && (
    <>
      <p class="motto">{page.head.description}</p>
      <p>
        <a href={page.visit.href} rel="external">
          {page.visit.text}
        </a>
      </p>
    </>
  )
  return (
    <ListPage page={page} aside={aside} pagination={page.pagination}>
      <section class="cards">
        {page.articles.map((entry) => (
          <Card key={entry.href} card={entry} page={page} look="row" heading="h2">
            <Original entry={entry} words={words.original} />
          </Card>
        ))}
      </section>
    </ListPage>
  )
}

function Original({ entry: { original }, words }: { entry: Entry; words: string }) {
  const { title, href, language, date } = original
  return (
    <p class="note">
      {words}: <Sentence parts={[{ text: title, lang: language, rel: 'external', ...(href && { href }) }]} />
      {date && (
        <>
          , <Day date={date} />
        </>
      )}
    </p>
  )
}

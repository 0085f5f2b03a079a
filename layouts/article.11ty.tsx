import type { ArticlePage } from '../src/model.ts'
import { Body, oppositeWords } from './components/body.tsx'
import { Byline } from './components/byline.tsx'
import { Cards } from './components/card.tsx'
import { Citation, Rights } from './components/citing.tsx'
import { Corrections, Disclaimer, Makers } from './components/colophon.tsx'
import { Contents } from './components/contents.tsx'
import { Document } from './components/document.tsx'
import { Downloads } from './components/downloads.tsx'
import { Behind, Freshness } from './components/freshness.tsx'
import { Sentence } from './components/inline.tsx'
import { LanguageBar } from './components/languages.tsx'
import { Topics } from './components/links.tsx'
import { Part } from './components/part.tsx'
import { Figure } from './components/photo.tsx'
import { say } from './components/texts.ts'
import { TwinTitle } from './components/twin-title.tsx'
import { Words } from './components/words.tsx'

/** An edition of an article. Its head is an opening: this edition on the one side, the other one on the other. */
export const article = (page: ArticlePage) => (
  <Document page={page} look="article">
    <article>
      <Part>
        <Opening page={page} />
        <LanguageBar page={page} />
        {page.photo && <Figure photo={page.photo} />}
      </Part>
      <Part>
        <Contents page={page} />
        <Body html={page.body()} opposite={oppositeWords(page)} />
      </Part>
      <Part>
        <Colophon page={page} />
      </Part>
    </article>
    <div class="wide">
      <Cards cards={page.related} page={page} look="line" title={say(page.language).article.related} />
    </div>
  </Document>
)

function Opening({ page }: { page: ArticlePage }) {
  return (
    <header class={page.twin || page.missing ? 'opening' : 'opening alone'}>
      <Topics topics={page.topics} />
      <h1>
        <Words text={page.title} />
      </h1>
      <TwinTitle page={page} twin={page.twin} missing={page.missing} />
      <p class="deck">{page.description}</p>
      <Byline page={page} />
      <div class="origin">
        {page.note && (
          <p class="note">
            <Sentence parts={page.note} />
          </p>
        )}
        {page.method && <p>{page.method}</p>}
        <Behind page={page} />
      </div>
    </header>
  )
}

/** What closes a printed book: who made it, whose opinion it is, what was corrected, who may use it. Reader modes drop a `footer`. */
function Colophon({ page }: { page: ArticlePage }) {
  return (
    <div class="colophon">
      <Makers page={page} bios />
      <Disclaimer page={page} />
      <Freshness page={page} />
      <Corrections page={page} />
      <Rights page={page} />
      <Citation page={page} />
      <Downloads page={page} />
    </div>
  )
}

import type { StaticPage } from '../src/model.ts'
import { Body } from './components/body.tsx'
import { Document } from './components/document.tsx'
import { Day } from './components/inline.tsx'
import { say } from './components/texts.ts'
import { TwinTitle } from './components/twin-title.tsx'
import { Words } from './components/words.tsx'

/** About, corrections policy: a pair of texts without attribution. */
export const staticPage = (page: StaticPage) => (
  <Document page={page} look="article">
    <article>
      <header class="opening">
        <h1>
          <Words text={page.title} />
        </h1>
        <TwinTitle page={page} twin={page.twin} />
        <p class="deck">{page.description}</p>
        {page.updated && (
          <p class="meta">
            <span>
              {say(page.language).byline.updated}: <Day date={page.updated} />
            </span>
          </p>
        )}
      </header>
      <Body html={page.body()} />
    </article>
  </Document>
)

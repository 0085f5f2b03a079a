import type { ArticlePage } from '../src/model.ts'
import { Byline, Person } from './components/byline.tsx'
import { Cards } from './components/card.tsx'
import { Citation, Rights } from './components/citing.tsx'
import { Document } from './components/document.tsx'
import { Freshness } from './components/freshness.tsx'
import { Day, Sentence } from './components/inline.tsx'
import { LanguageBar } from './components/languages.tsx'
import { A } from './components/links.tsx'
import { TwinTitle } from './components/opening.tsx'
import { Figure } from './components/photo.tsx'
import { say } from './components/texts.ts'

/** An edition of an article. Its head is an opening: this edition on the one side, the other one on the other. */
export const article = (page: ArticlePage) => (
  <Document page={page} look="article">
    <article>
      <Opening page={page} />
      <LanguageBar page={page} />
      {page.photo && <Figure photo={page.photo} />}
      {/* Sanitised where it is rendered. */}
      <div class="body" dangerouslySetInnerHTML={{ __html: page.body() }} />
      <Colophon page={page} />
    </article>
    <div class="wide">
      <Cards cards={page.related} page={page} look="line" title={say(page.language).article.related} />
    </div>
  </Document>
)

function Opening({ page }: { page: ArticlePage }) {
  return (
    <header class={page.twin || page.missing ? 'opening' : 'opening alone'}>
      {page.topics.length > 0 && (
        <p class="kick">
          {page.topics.map((topic) => (
            <A key={topic.href} link={topic} />
          ))}
        </p>
      )}
      <h1>{page.title}</h1>
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
      </div>
    </header>
  )
}

/** What closes a printed book: who made it, whose opinion it is, what was corrected, who may use it. */
function Colophon({ page }: { page: ArticlePage }) {
  const words = say(page.language).article
  return (
    <footer class="colophon">
      {page.people.length > 0 && (
        <section>
          <h2 class="label">{words.people}</h2>
          <dl>
            {page.people.map((person) => (
              <div key={`${person.role} ${person.name}`}>
                <dt>{person.role}</dt>
                <dd>
                  <Person person={person} />
                  {person.affiliation && <span>, {person.affiliation}</span>}
                  {person.bio && <p>{person.bio}</p>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {page.disclaimer && (
        <section>
          <h2 class="label">{words.disclaimer}</h2>
          <p>{page.disclaimer}</p>
        </section>
      )}
      <Freshness page={page} />
      {page.corrections.length > 0 && (
        <section>
          <h2 class="label">{words.corrections}</h2>
          <dl class="dated">
            {page.corrections.map(({ date, text }) => (
              <div key={date.iso + text}>
                <dt>
                  <Day date={date} />
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Rights page={page} />
      <Citation page={page} />
    </footer>
  )
}

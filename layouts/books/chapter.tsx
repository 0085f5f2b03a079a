import type { ArticlePage, FacingPage } from '../../src/model.ts'
import { People } from '../components/byline.tsx'
import { Day, Sentence } from '../components/inline.tsx'
import { say } from '../components/texts.ts'
import { BothChapter } from './both-chapter.tsx'
import { Figure } from './figure.tsx'

/** A chapter of a book: an edition as its page has it, or both paragraph by paragraph. */
export const Chapter = ({ page }: { page: ArticlePage | FacingPage }) =>
  page.kind === 'article' ? <Alone page={page} /> : <BothChapter page={page} />

function Alone({ page }: { page: ArticlePage }) {
  const { byline } = say(page.language)
  return (
    <section role="doc-chapter" aria-labelledby="title_">
      <header>
        <h1 id="title_">{page.title}</h1>
        {page.twin && (
          <p class="twin">
            <a href={page.twin.href} lang={page.twin.language}>
              {page.twin.title}
            </a>
          </p>
        )}
        <p class="deck">{page.description}</p>
        <p class="meta">
          <People words={byline.by} people={page.authors} locale={page.locale} />{' '}
          <People words={byline.translatedBy} people={page.translators} locale={page.locale} />{' '}
          <People words={byline.reviewedBy} people={page.reviewers} locale={page.locale} />{' '}
          <span>
            <Day date={page.date} />
          </span>
        </p>
        {page.note && (
          <p class="note">
            <Sentence parts={page.note} />
          </p>
        )}
        {page.method && <p class="note">{page.method}</p>}
      </header>
      {page.photo && <Figure photo={page.photo} />}
      {/* Sanitised where it is rendered. */}
      <div dangerouslySetInnerHTML={{ __html: page.body() }} />
    </section>
  )
}

import type { ArticlePage, FacingPage, FacingRow, FacingSide } from '../../src/model.ts'
import { People } from '../components/byline.tsx'
import { Headings } from '../components/facing-row.tsx'
import { Day, Sentence } from '../components/inline.tsx'
import { Legend } from '../components/photo.tsx'
import { onlyIn, say } from '../components/texts.ts'
import { Figure } from './figure.tsx'

/** A chapter of a book: an edition as its page has it, or both paragraph by paragraph. */
export const Chapter = ({ page }: { page: ArticlePage | FacingPage }) =>
  page.kind === 'article' ? <Alone page={page} /> : <Both page={page} />

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

function Both({ page }: { page: FacingPage }) {
  const sides = [page.source, page.translation]
  const rows = page.rows()
  const notes = rows.filter(({ kind }) => kind === 'footnote')
  return (
    <section role="doc-chapter" aria-labelledby="title_">
      <header>
        {sides.map(({ language, locale, title }) =>
          language === page.language ? (
            <h1 key={language} id="title_">
              {title}
            </h1>
          ) : (
            <p key={language} class="h1" lang={locale}>
              {title}
            </p>
          ),
        )}
        {sides.map((side) => (
          <Names key={side.language} side={side} />
        ))}
        {page.note && (
          <p class="note">
            <Sentence parts={page.note} />
          </p>
        )}
      </header>
      <Photos sides={sides} />
      {rows
        .filter(({ kind }) => kind !== 'footnote')
        .map((row) => (
          <Pair key={row.ids[0]} row={row} page={page} />
        ))}
      {notes.length > 0 && (
        <section role="doc-endnotes" aria-label={say(page.language).body.notes}>
          <Headings page={page} id="notes_" words={(language) => say(language).body.notes} />
          {notes.map((row) => (
            <Pair key={row.ids[0]} row={row} page={page} />
          ))}
        </section>
      )}
    </section>
  )
}

/** What the edition is and who made it, in its language. */
function Names({ side }: { side: FacingSide }) {
  const { byline } = say(side.language)
  return (
    <p class="meta" lang={side.locale}>
      <span>
        <b>{side.role ? `${side.label}, ${side.role}` : side.label}</b>
      </span>{' '}
      <People words={byline.by} people={side.authors} locale={side.locale} />{' '}
      <People words={byline.translatedBy} people={side.translators} locale={side.locale} />{' '}
      <People words={byline.reviewedBy} people={side.reviewers} locale={side.locale} />{' '}
      <span>
        <Day date={side.date} />
      </span>
      {side.method && <span> {side.method}</span>}
    </p>
  )
}

/** The paragraph in the one language, then in the other. */
function Pair({ row, page }: { row: FacingRow; page: FacingPage }) {
  const [id, ...others] = row.ids
  return (
    <div class={`pair ${row.kind}`} id={id}>
      {others.map((other) => (
        <span key={other} id={other} />
      ))}
      {row.number !== undefined && <p class="n">{row.number}</p>}
      <Cell
        name="s"
        side={page.source}
        html={row.source}
        words={onlyIn(page.translation.language, page.language)}
        page={page}
      />
      {!row.samePicture && (
        <Cell
          name="t"
          side={page.translation}
          html={row.translation}
          words={say(page.language).facing.untranslated}
          page={page}
        />
      )}
    </div>
  )
}

interface CellProps {
  name: string
  side: FacingSide
  html: string | undefined
  words: string
  page: FacingPage
}

function Cell({ name, side, html, words, page }: CellProps) {
  if (html === undefined)
    return (
      <div class={name} lang={page.locale}>
        <p class="none">{words}</p>
      </div>
    )
  return <div class={name} lang={side.locale} dangerouslySetInnerHTML={{ __html: html }} />
}

/** The photo once where both show the same, with a legend a language. */
function Photos({ sides }: { sides: readonly FacingSide[] }) {
  const [first, second] = sides.filter(({ photo }) => photo)
  if (first?.photo === undefined) return null
  const isSame = second?.photo?.src === first.photo.src
  return (
    <>
      <Figure photo={first.photo} lang={first.locale}>
        {isSame && second?.photo && (
          <p lang={second.locale}>
            <Legend photo={second.photo} />
          </p>
        )}
      </Figure>
      {!isSame && second?.photo && <Figure photo={second.photo} lang={second.locale} />}
    </>
  )
}

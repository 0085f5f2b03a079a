import type { FacingPage, FacingRow, FacingSide } from '../../src/model.ts'
import { People } from '../components/byline.tsx'
import { Cell, Headings } from '../components/facing-row.tsx'
import { Day, Sentence } from '../components/inline.tsx'
import { Legend } from '../components/photo.tsx'
import { onlyIn, say } from '../components/texts.ts'
import { Figure } from './figure.tsx'

/** Both editions, the paragraph in the one language and then in the other. */
export function BothChapter({ page }: { page: FacingPage }) {
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

import type { FacingPage, FacingRow, FacingSide, Language } from '../../src/model.ts'
import { onlyIn, say } from './texts.ts'

/** What stands opposite each other, with its number on the spine, a link to itself. */
export function Row({ row, page }: { row: FacingRow; page: FacingPage }) {
  const { facing } = say(page.language)
  const [id, ...others] = row.ids
  const { source, translation, number } = row
  const looks = ['row', row.kind, row.samePicture && 'same', !source && 'only-t', !translation && 'only-s']
  return (
    <div class={looks.filter(Boolean).join(' ')} id={id}>
      {others.map((other) => (
        <span key={other} id={other} />
      ))}
      {number && (
        <a class="n" href={`#${id}`} tabIndex={-1} aria-label={facing.row(number)}>
          {number}
        </a>
      )}
      <Cell
        name="s"
        side={page.source}
        html={source}
        words={onlyIn(page.translation.language, page.language)}
        page={page}
      />
      <Cell name="t" side={page.translation} html={translation} words={facing.untranslated} page={page} />
    </div>
  )
}

interface CellProps {
  /** Class: `s` or `t`. */
  name: string
  side: FacingSide
  html: string | undefined
  /** What stands there where the edition has nothing. */
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
  // Sanitised where it is rendered.
  return <div class={name} lang={side.locale} dangerouslySetInnerHTML={{ __html: html }} />
}

/** The same heading in both languages. */
export function Headings({ page, words, id }: { page: FacingPage; words: (language: Language) => string; id: string }) {
  return (
    <div class="row heading">
      {[['s', page.source] as const, ['t', page.translation] as const].map(([name, { language, locale }]) => (
        <div key={name} class={name} lang={locale}>
          <h2 id={language === page.language ? id : undefined}>{words(language)}</h2>
        </div>
      ))}
    </div>
  )
}

import { languageName } from '../../src/ground/messages/language-name.ts'
import type { FacingPage, FacingRow, FacingSide, Language } from '../../src/model.ts'
import { escapeText } from '../../src/render/words/escape-html.ts'
import { BESIDE, lookIn } from './look-in.ts'
import { onlyIn, say } from './texts.ts'

/** What stands opposite each other, with its number on the spine, a link to the same place in an edition alone. */
export function Row({ row, page }: { row: FacingRow; page: FacingPage }) {
  const { facing, freshness } = say(page.language)
  const [id, ...others] = row.ids
  const { source, translation } = row
  const looks = ['row', row.kind, row.samePicture && 'same', !source && 'only-t', !translation && 'only-s']
  return (
    <div class={[...looks, row.isOutdated && 'outdated'].filter(Boolean).join(' ')} id={id}>
      {others.map((other) => (
        <span key={other} id={other} />
      ))}
      <SpineNumber row={row} page={page} />
      <Cover row={row} side={page.source} page={page} />
      <Cell
        name={lookIn('s', page.source, page)}
        side={page.source}
        html={source}
        words={onlyIn(page.translation.language, page.language)}
        page={page}
      />
      <Cover row={row} side={page.translation} page={page} />
      <Cell
        name={lookIn('t', page.translation, page)}
        side={page.translation}
        html={translation}
        words={facing.untranslated}
        page={page}
        stale={row.isOutdated ? freshness.changedBlock(languageName(page.source.language, page.language)) : undefined}
      />
    </div>
  )
}

/** Neither read out amid the text nor a stop of the Tab key. */
const FOR_POINTERS = { tabIndex: -1, 'aria-hidden': 'true' } as const

/** Leads to the edition in the page's language, or to the one that has something here. */
function SpineNumber({ row, page: { source, translation, language } }: { row: FacingRow; page: FacingPage }) {
  if (row.number === undefined) return null
  const isTranslation = row.source === undefined || (row.translation !== undefined && translation.language === language)
  const side = isTranslation ? translation : source
  return (
    <a class="n" href={`${side.href}#${row.ids[0]}`} hreflang={side.language} {...FOR_POINTERS}>
      {row.number}
    </a>
  )
}

/** What is read paragraph by paragraph. */
const COVERED: ReadonlySet<FacingRow['kind']> = new Set(['paragraph', 'item', 'quotation'])

/** For those who learn: uncovers what follows it, in the language of the page, which they know. Other views do without. */
function Cover({ row, side, page }: { row: FacingRow; side: FacingSide; page: FacingPage }) {
  const isPair = row.source !== undefined && row.translation !== undefined
  if (!isPair || side.language !== page.language || !COVERED.has(row.kind)) return null
  return (
    <details class={`cover ${BESIDE}`}>
      <summary>{say(page.language).facing.uncover}</summary>
    </details>
  )
}

interface CellProps {
  /** Class: `s` or `t`, and what reader modes go by. */
  name: string
  side: FacingSide
  html: string | undefined
  /** What stands there where the edition has nothing. */
  words: string
  page: FacingPage
  /** What is said of a text that is behind the other. */
  stale?: string | undefined
}

/** What an edition has of a row, or words that it has nothing. */
export function Cell({ name, side, html, words, page, stale }: CellProps) {
  if (html === undefined)
    return (
      <div class={name} lang={page.locale}>
        <p class="none">{words}</p>
      </div>
    )
  const mark = stale ? `<small class="stale" lang="${page.locale}">${escapeText(stale)}</small>` : ''
  // Sanitised where it is rendered.
  return <div class={name} lang={side.locale} dangerouslySetInnerHTML={{ __html: mark + html }} />
}

/** The same heading in both languages: a row like any other, so that its place is kept as well. */
export function Headings({ page, words, id }: { page: FacingPage; words: (language: Language) => string; id: string }) {
  return (
    <div class="row heading" id={id}>
      {[['s', page.source] as const, ['t', page.translation] as const].map(([name, side]) => (
        <div key={name} class={lookIn(name, side, page)} lang={side.locale}>
          <h2>{words(side.language)}</h2>
        </div>
      ))}
    </div>
  )
}

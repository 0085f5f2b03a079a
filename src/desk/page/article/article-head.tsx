import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { languageName } from '../../../ground/messages/language-name.ts'
import type { Language } from '../../../ground/model/language.ts'
import { go, pathTo } from '../place.ts'
import { StatusLine } from '../status-line.tsx'
import { doAction } from './actions.ts'
import { shownKey } from './key-name.ts'
import { keyOf } from './keymap.ts'
import { RowMap } from './row-map.tsx'
import { type Session, writtenEdition } from './session.ts'

/** What stands above the rows: both titles, how far it is, what was done last, and a map. */
export function ArticleHead({ session, isReview = false }: { session: Session; isReview?: boolean }) {
  const { source, editions } = session.article.value ?? {}
  const edition = writtenEdition(session)
  const counts = { done: 0, work: 0, behind: 0, todo: 0 }
  for (const { row } of session.rows.value) counts[row.value.state]++
  const isAlone = edition === source
  const { key } = session
  return (
    <header class="top">
      <div class="r">
        <p class="back">
          <a href="/">{deskPage.articles}</a>
        </p>
        <h1>
          {source && (
            <span class="of" lang={source}>
              {editions?.[source]?.title || key}
            </span>
          )}
          {!isAlone && (
            <span lang={edition}>{editions?.[edition]?.title || languageName(edition, deskPage.language)}</span>
          )}
        </h1>
        <nav class="acts" aria-label={deskPage.views}>
          <button type="button" onClick={() => go(pathTo(key, 'details'))}>
            {deskArticle.details}
          </button>
          <button
            type="button"
            aria-pressed={session.preview.value !== 'none'}
            onClick={() => doAction(session, 'preview')}
          >
            {deskArticle.preview} <kbd>{shownKey(keyOf('preview'))}</kbd>
          </button>
          {!isAlone && (
            <a class="btn" href={pathTo(key, isReview ? '' : 'review')}>
              {isReview ? deskArticle.correct : deskArticle.review}
            </a>
          )}
        </nav>
      </div>
      <div class="r">
        {!isAlone && <p>{deskPage.counts(counts.done, counts.work, counts.behind, counts.todo)}.</p>}
        <StatusLine />
      </div>
      <RowMap session={session} />
    </header>
  )
}

/** Whose texts stand left and right. */
export function ColumnNames({ session }: { session: Session }) {
  const { source = 'es', editions } = session.article.value ?? {}
  const edition = writtenEdition(session)
  const { languages } = deskPage
  const people = (language: Language) => editions?.[language]?.people.join(', ') ?? ''
  return (
    <div class="cols">
      <span lang={deskPage.language} class={`in-${source}`}>
        {deskArticle.original(languages[source], people(source))}
      </span>
      {edition !== source && (
        <span class={`in-${edition}`}>{deskArticle.translation(languages[edition], people(edition))}</span>
      )}
    </div>
  )
}

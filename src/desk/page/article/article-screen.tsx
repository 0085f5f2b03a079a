import { later } from '../later.tsx'
import { said } from '../said.ts'
import { StatusLine } from '../status-line.tsx'
import { doAction } from './actions.ts'
import { ArticleHead, ColumnNames } from './article-head.tsx'
import { ArticleProblems } from './article-problems.tsx'
import { finishRow } from './finish-row.ts'
import { shownKey } from './key-name.ts'
import { keyOf } from './keymap.ts'
import { goToField } from './move.ts'
import { PreviewPane } from './preview-pane.tsx'
import { RowView } from './row-view.tsx'
import type { Session } from './session.ts'
import { useSession } from './use-session.ts'

const FindPanel = later(async () => (await import('./find-panel.tsx')).FindPanel)
const KeyList = later(async () => (await import('./key-list.tsx')).KeyList)
const GoneArticle = later(async () => (await import('./lost-texts.tsx')).GoneArticle)
const LostTexts = later(async () => (await import('./lost-texts.tsx')).LostTexts)

/** An article, row by row: where it is translated. */
export function ArticleScreen() {
  const session = useSession()
  const article = session.article.value
  const panel = session.panel.value
  if (!article && !session.isGone.value) {
    return (
      <main id="main" tabIndex={-1}>
        <h1 class="vh">{session.key}</h1>
        <StatusLine idle={session.failure.value || said.page.loading} />
      </main>
    )
  }
  return (
    <div class={session.preview.value === 'none' ? undefined : 'beside'}>
      <ArticleHead session={session} />
      <main id="main" tabIndex={-1}>
        {session.isGone.value && <GoneArticle session={session} />}
        {session.lost.value.length > 0 && <LostTexts session={session} />}
        <ArticleProblems session={session} />
        {panel?.name === 'find' && <FindPanel session={session} />}
        {panel?.name === 'keys' && <KeyList session={session} />}
        <ColumnNames session={session} />
        {session.rows.value.map((model) => (
          <RowView key={model.uid} session={session} model={model} />
        ))}
      </main>
      <PreviewPane session={session} />
      <Foot session={session} />
    </div>
  )
}

function Foot({ session }: { session: Session }) {
  const { footer, previousBlock, nextBlock, doneAndOn } = said.article
  const done = () => {
    const model = session.row.peek()
    if (model) finishRow(session, model)
  }
  return (
    <footer class="foot">
      {(['done', 'next', 'insert'] as const).map((name) => (
        <span key={name} class="keys">
          <kbd>{shownKey(keyOf(name))}</kbd> {footer[name]}
        </span>
      ))}
      <button type="button" class="q keys" onClick={() => doAction(session, 'keys')}>
        <kbd>{shownKey(keyOf('keys'))}</kbd> {footer.keys}
      </button>
      <span class="go touch">
        <button type="button" aria-label={previousBlock} onClick={() => goToField(session, session.field.peek(), -1)}>
          ↑
        </button>
        <button type="button" aria-label={nextBlock} onClick={() => goToField(session, session.field.peek(), 1)}>
          ↓
        </button>
        <button type="button" class="p" onClick={done}>
          {doneAndOn}
        </button>
      </span>
    </footer>
  )
}

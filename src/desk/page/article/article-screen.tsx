import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { doAction } from './actions.ts'
import { ArticleFrame } from './article-frame.tsx'
import { finishRow } from './finish-row.ts'
import { shownKey } from './key-name.ts'
import { keyOf } from './keymap.ts'
import { later } from './later.tsx'
import { goToField } from './move.ts'
import { RowView } from './row-view.tsx'
import type { Session } from './session.ts'
import { useSession } from './use-session.ts'

const ArticleProblems = later('ArticleProblems')

/** An article, row by row: where it is translated. */
export function ArticleScreen() {
  const session = useSession()
  const { readOnly, problems = [], notes = [] } = session.article.value ?? {}
  return (
    <ArticleFrame session={session}>
      {(readOnly || problems.length > 0 || notes.length > 0) && <ArticleProblems session={session} />}
      {session.rows.value.map((model) => (
        <RowView key={model.uid} session={session} model={model} />
      ))}
      <Foot session={session} />
    </ArticleFrame>
  )
}

function Foot({ session }: { session: Session }) {
  const { footer, previousBlock, nextBlock, doneAndOn } = deskArticle
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

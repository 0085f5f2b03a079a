import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import { ProblemNote } from '../problem-note.tsx'
import { loadArticle } from './load-article.ts'
import { RowNotes } from './row-notes.tsx'
import type { Session } from './session.ts'

/** Why texts can only be read, and what is wrong, and was noted, that is of no row. */
export function ArticleProblems({ session }: { session: Session }) {
  const { readOnly, problems = [], notes = [] } = session.article.value ?? {}
  return (
    <div class="help">
      {readOnly && <p>{readOnly}</p>}
      <ul class="msg">
        {problems.map((problem) => (
          <ProblemNote
            key={`${problem.check} ${problem.message}`}
            article={session.key}
            problem={problem}
            onAllowed={() => loadArticle(session)}
          />
        ))}
      </ul>
      {notes.length > 0 && <p>{deskPanels.looseNotes(notes.length)}</p>}
      {notes.map(({ block, ...note }) => (
        <RowNotes key={`${block} ${note.text}`} session={session} block={block} notes={[note]} />
      ))}
    </div>
  )
}

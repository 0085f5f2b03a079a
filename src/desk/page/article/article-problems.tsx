import { ProblemNote } from '../problem-note.tsx'
import { loadArticle } from './load-article.ts'
import type { Session } from './session.ts'

/** Why texts can only be read, and what is wrong that is of no row. */
export function ArticleProblems({ session }: { session: Session }) {
  const { readOnly, problems = [] } = session.article.value ?? {}
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
    </div>
  )
}

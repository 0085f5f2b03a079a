/// <reference lib="dom" />
import type { DetailPath } from '../../../ground/messages/en/desk-details.ts'
import { deskDetails } from '../../../ground/messages/en/desk-details.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import type { Language } from '../../../ground/model/language.ts'
import { ProblemNote } from '../problem-note.tsx'
import { ReasonForm } from '../reason-button.tsx'
import { DETAIL_FIELDS, REQUIRED } from './detail-fields.ts'
import { DetailInput } from './detail-input.tsx'
import type { DetailsSession } from './details-session.ts'

/** A detail with its name, and what is wrong with it. `isShared`: it is the same in both editions, and its name has no language. */
export function DetailField(props: {
  session: DetailsSession
  path: DetailPath
  edition: Language
  isShared: boolean
}) {
  const { session, path, edition, isShared } = props
  const id = `${path}-${edition}`
  const [, kind] = DETAIL_FIELDS[path]
  const problems = session.problemsAt(edition, path)
  const label = isShared ? deskDetails.keys[path] : deskDetails.of(deskDetails.keys[path], deskPage.languages[edition])
  const describedBy = problems.length > 0 ? `${id}-p` : undefined
  return (
    <div class={`field ${kind}`}>
      {kind === 'rows' ? <h3 id={id}>{label}</h3> : <label for={id}>{label}</label>}
      <DetailInput
        id={id}
        session={session}
        path={path}
        edition={edition}
        describedBy={describedBy}
        isWrong={problems.some(({ severity }) => severity === 'error')}
        onChange={(value, isFinal) =>
          session.type(edition, path, value === '' && !REQUIRED.includes(path) ? null : value, isFinal)
        }
      />
      {session.isClash(edition, path) && (
        <p class="act">
          {deskDetails.inFile} <q>{[session.inFile(edition, path)].flat().map(String).join(', ')}</q>
          <button type="button" onClick={() => session.choose(edition, path, true)}>
            {deskDetails.keepMine}
          </button>
          <button type="button" onClick={() => session.choose(edition, path, false)}>
            {deskDetails.keepFile}
          </button>
        </p>
      )}
      {session.asksReason(edition, path) && (
        <ReasonForm
          onGive={(reason) => session.giveReason(edition, path, reason)}
          onCancel={() => session.choose(edition, path, false)}
        />
      )}
      {problems.length > 0 && (
        <ul class="msg" id={`${id}-p`}>
          {problems.map((problem) => (
            <ProblemNote key={problem.message} article={session.key} problem={problem} onAllowed={session.load} />
          ))}
        </ul>
      )}
    </div>
  )
}

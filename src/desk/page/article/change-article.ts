import type {
  AllowAsked,
  ArrangeAsked,
  DoneAsked,
  MachineAsked,
  MachineSaved,
  NotesEdit,
  ReplaceAsked,
} from '../../api/edits.ts'
import type { Saved } from '../../api/rows.ts'
import { ask } from '../api-client.ts'
import { articlePath } from '../article-path.ts'
import { attempt } from '../attempt.ts'
import { checkRowNow } from './check-row.ts'
import { takePart } from './renew-field.ts'
import { renewRows } from './renew-rows.ts'
import { saveAll, tellSaved } from './save-field.ts'
import { allFields, type Session } from './session.ts'

/** What an article can be asked to become, by the route. */
interface Changes {
  done: DoneAsked
  allow: AllowAsked
  arrange: ArrangeAsked
  replace: ReplaceAsked
  notes: NotesEdit
  machine: MachineAsked
  undo: { operation: string }
}

/**
 * Changes the article: what is typed is saved first, then the rows are shown as they are by then. What takes it back is
 * offered, and `more` is said besides. Gives whether it was done; why not is told.
 */
export async function changeArticle<Name extends keyof Changes>(
  session: Session,
  name: Name,
  body: Changes[Name] | (() => Changes[Name]),
  more = '',
): Promise<boolean> {
  await saveAll(session)
  const isDone = await attempt(() =>
    session.queue(async () => {
      const asked = typeof body === 'function' ? body() : body
      // What could not be saved is not done.
      const blocks = name === 'done' && 'blocks' in asked ? asked.blocks : []
      if (allFields(session).some(({ row, isUnsaved }) => isUnsaved.peek() && blocks.includes(row))) return false
      const saved = await ask<Saved & Partial<MachineSaved>>(
        name === 'notes' ? 'PUT' : 'POST',
        articlePath(session.key, name),
        asked,
      )
      renewRows(session, saved, true)
      for (const each of allFields(session)) if (each.later) takePart(each, each.later)
      const field = session.field.peek()
      if (field) checkRowNow(session, field)
      const { operation } = saved
      tellSaved(session, saved.saved, saved.said ?? more, operation ? () => session.undo(operation) : undefined)
      return true
    }),
  )
  return isDone === true
}

import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskRows } from '../../../ground/messages/en/desk-rows.ts'
import type { DoneAsked } from '../../api/edits.ts'
import { tell } from '../tell.ts'
import { changeArticle } from './change-article.ts'
import { goToPending } from './move.ts'
import type { RowModel } from './row-model.ts'
import { fieldsOf, type Session } from './session.ts'

/**
 * Records that a row is in step and goes on to the next that is not. In an article that nothing is recorded of it asks first
 * what becomes of the rest.
 */
export async function finishRow(
  session: Session,
  model: RowModel,
  { reason, rest }: Pick<DoneAsked, 'reason' | 'rest'> = {},
): Promise<void> {
  if (!session.article.peek()?.isRecorded && !rest) {
    session.panel.value = { name: 'rest', row: model, ...(reason === undefined ? {} : { reason }) }
    return
  }
  const { kind, number } = model.row.peek()
  if (fieldsOf(session, model).some(({ clash, refused }) => clash.peek() || refused.peek())) {
    return tell(deskArticle.unsaved(deskRows.theRow(kind, number)))
  }
  session.panel.value = null
  const more = goToPending(session, 1, model) ? '' : deskArticle.nothingPending
  const asked = () => ({
    blocks: [model.row.peek().id],
    ...(reason === undefined ? {} : { reason }),
    ...(rest ? { rest } : {}),
  })
  await changeArticle(session, 'done', asked, more)
}

import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskRows } from '../../../ground/messages/en/desk-rows.ts'
import { otherLanguage } from '../../../ground/model/language.ts'
import type { DeskArticle, DeskRow, Saved } from '../../api/rows.ts'
import { tell } from '../tell.ts'
import type { Field } from './field.ts'
import { fieldName } from './field-name.ts'
import { mendedOnly } from './mended-only.ts'
import { newRow, type RowModel, renewSide } from './row-model.ts'
import type { Session } from './session.ts'

/** Shows the rows of an answer. What others wrote meanwhile is told, but where the rows are what was asked for (`isAsked`). */
export function renewRows(
  session: Session,
  { rows, problems, notes, isRecorded }: Saved | DeskArticle,
  isAsked = false,
): void {
  const article = session.article.peek()
  if (!article) return
  session.article.value = { ...article, rows, problems, notes, isRecorded }
  const left = new Map(session.rows.peek().map((model) => [model.row.peek().id, model]))
  const ids = new Set(rows.map(({ id }) => id))
  const lost: Field[] = []
  const news: string[] = []
  const models = rows.map((row) => {
    const model = left.get(row.id) ?? [...left.values()].find((each) => !ids.has(each.row.peek().id) && isOf(each, row))
    if (!model) return newRow(article.source, row)
    left.delete(model.row.peek().id)
    model.row.value = row
    const source = renewSide(model.source, article.source, row.id, row.source)
    const translation = renewSide(model.translation, otherLanguage(article.source), row.id, row.translation)
    lost.push(...source.lost, ...translation.lost)
    if (source.isNews || translation.isNews) news.push(deskRows.theRow(row.kind, row.number))
    model.problems.value = model.isTyping ? mendedOnly(model.problems.peek(), row.problems) : row.problems
    return model
  })
  for (const { source, translation } of left.values()) lost.push(...source.peek(), ...translation.peek())
  const before = session.rows.peek()
  if (models.length !== before.length || models.some((model, index) => model !== before[index]))
    session.rows.value = models
  keepLost(session, lost)
  session.renewed.value++
  if (news.length === 0 || isAsked) return
  session.news = { at: Date.now(), text: deskArticle.othersChanged(news) }
  tell(session.news.text)
}

/** Whether a row is another by name only: what it holds was known. */
const isOf = ({ source, translation }: RowModel, row: DeskRow): boolean =>
  source.peek().some(({ base }) => base !== '' && row.source.some((part) => part.base === base)) ||
  translation.peek().some(({ base }) => base !== '' && row.translation.some((part) => part.base === base))

/** What was typed into fields that are no more is offered to copy. */
function keepLost(session: Session, fields: readonly Field[]): void {
  const texts = fields
    .filter(({ isUnsaved }) => isUnsaved.peek())
    .map((field) => ({ name: fieldName(session, field), text: field.text.peek() }))
  if (texts.length > 0) session.lost.value = [...session.lost.peek(), ...texts]
}

import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { deskRows } from '../../../ground/messages/en/desk-rows.ts'
import { languageName } from '../../../ground/messages/language-name.ts'
import type { Field } from './field.ts'
import type { Session } from './session.ts'

/** By what name people are told of a field: “Párrafo 3, inglés”, with “(1 de 2)” where its side has several. */
export function fieldName({ rows }: Session, field: Field): string {
  const model = rows.value.find(({ row }) => row.value.id === field.row)
  if (!model) return languageName(field.edition, deskPage.language)
  const { kind, number } = model.row.value
  const side = [model.source.value, model.translation.value].find((fields) => fields.includes(field)) ?? []
  const name = `${deskRows.row(kind, number)}, ${languageName(field.edition, deskPage.language)}`
  return side.length > 1 ? `${name} ${deskArticle.ofSeveral(field.part + 1, side.length)}` : name
}

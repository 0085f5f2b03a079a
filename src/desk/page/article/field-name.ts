import { languageName } from '../../../ground/messages/language-name.ts'
import { said } from '../said.ts'
import type { Field } from './field.ts'
import type { Session } from './session.ts'

/** By what name people are told of a field: “Párrafo 3, inglés”, with “(1 de 2)” where its side has several. */
export function fieldName({ rows }: Session, field: Field): string {
  const model = rows.value.find(({ row }) => row.value.id === field.row)
  if (!model) return languageName(field.edition, said.language)
  const { kind, number } = model.row.value
  const side = [model.source.value, model.translation.value].find((fields) => fields.includes(field)) ?? []
  const name = `${said.rows.row(kind, number)}, ${languageName(field.edition, said.language)}`
  return side.length > 1 ? `${name} ${said.article.ofSeveral(field.part + 1, side.length)}` : name
}

import type { DetailPath } from '../../ground/messages/en/desk-details.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { Language } from '../../model.ts'

/** What a check says of a key of the front matter, with the name that the form of the details gives it: nobody at the desk knows keys. */
export function keyInWords(message: string, field: string | null, language: Language): string {
  const { details, server } = textsOf(language).desk
  const name = field === null ? undefined : details.keys[field as DetailPath]
  return name && field ? message.replace(field, server.detailNamed(name)) : message
}

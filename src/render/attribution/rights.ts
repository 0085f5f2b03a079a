import { textsOf } from '../../ground/messages/index.ts'
import { richText, wordsOfRich } from '../../ground/text/rich-text.ts'
import type { Inline, Language } from '../../model.ts'
import { formatDate } from '../words/format-date.ts'
import { asSentence, joinSentences } from '../words/inlines.ts'
import { licenseName } from '../words/license-name.ts'
import type { Attribution } from './attribution.ts'

/** Under which terms an edition stands here, and who allowed it: whole sentences, or none where nobody says. */
export function rightsOf({ license, permission, edition }: Attribution): Inline[] {
  const { rights } = textsOf(edition.language).pages
  const sentences: Inline[][] = []
  if (license === 'all-rights-reserved') sentences.push([rights.allRightsReserved])
  else if (license !== undefined) sentences.push([rights.license, licenseLink(license)])
  if (permission) {
    const { by, date } = permission
    sentences.push(rights.permission(by, { text: formatDate(date, edition.locale), time: date }))
  }
  return joinSentences(sentences.map(asSentence))
}

/** "CC BY 4.0", linked. */
export function licenseLink(id: string): Inline {
  const { name, url } = licenseName(id)
  return url === undefined ? name : { text: name, href: url, rel: 'license' }
}

/** "Imagen: Estudio Norte, CC BY 4.0" */
export function photoCreditOf({ photo }: Attribution, language: Language): Inline[] {
  if (photo?.credit === undefined) return []
  const { credit, url, license } = photo
  const terms = license === undefined || license === 'all-rights-reserved' ? [] : [', ', licenseLink(license)]
  return [
    textsOf(language).pages.photo.credit,
    ...(url === undefined ? richText(credit) : [{ text: wordsOfRich(credit), href: url, rel: 'external' }]),
    ...terms,
  ]
}

import type { DetailPath, deskDetails } from '../../../ground/messages/en/desk-details.ts'

/** How a detail is filled in. */
export type FieldKind =
  | 'line'
  | 'prose'
  | 'date'
  | 'yes'
  | 'lines'
  | 'person'
  | 'topic'
  | 'outlet'
  | 'licence'
  | 'disclaimer'
  | 'language'
  | 'methods'
  | 'uses'
  | 'photo'
  | 'rows'

/** The groups of the form, in their order. */
export type FieldGroup = keyof typeof deskDetails.groups

/** Where each detail stands and how it is filled in, in the order of the form. */
export const DETAIL_FIELDS: Record<DetailPath, readonly [FieldGroup, FieldKind]> = {
  title: ['what', 'line'],
  description: ['what', 'prose'],
  slug: ['what', 'line'],
  date: ['what', 'date'],
  authors: ['who', 'person'],
  translators: ['who', 'person'],
  reviewers: ['who', 'person'],
  method: ['who', 'methods'],
  'original.language': ['first', 'language'],
  'original.outlet': ['first', 'outlet'],
  'original.url': ['first', 'line'],
  'original.title': ['first', 'line'],
  'original.date': ['first', 'date'],
  'original.archived': ['first', 'line'],
  'original.use': ['first', 'uses'],
  'original.authors': ['first', 'person'],
  'photo.file': ['photo', 'photo'],
  'photo.alt': ['photo', 'prose'],
  'photo.caption': ['photo', 'prose'],
  'photo.credit': ['photo', 'line'],
  'photo.license': ['photo', 'licence'],
  'photo.url': ['photo', 'line'],
  license: ['rights', 'licence'],
  'permission.by': ['rights', 'line'],
  'permission.date': ['rights', 'date'],
  'permission.note': ['rights', 'prose'],
  disclaimer: ['rights', 'disclaimer'],
  draft: ['rest', 'yes'],
  topics: ['rest', 'topic'],
  updated: ['rest', 'date'],
  locale: ['rest', 'line'],
  aliases: ['rest', 'lines'],
  corrections: ['rest', 'rows'],
  bios: ['rest', 'rows'],
  allow: ['rest', 'rows'],
}

/** Details that every edition has: emptied they are wrong, not taken away. */
export const REQUIRED: readonly string[] = ['title', 'description', 'slug', 'date'] satisfies DetailPath[]

/** Details of a translation alone, unless the source states them too. */
export const OF_TRANSLATIONS: readonly string[] = ['translators', 'reviewers', 'method'] satisfies DetailPath[]

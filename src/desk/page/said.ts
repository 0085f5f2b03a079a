import type { deskBegin } from '../../ground/messages/en/desk-begin.ts'
import type { deskDetails } from '../../ground/messages/en/desk-details.ts'
import type { deskPage } from '../../ground/messages/en/desk-page.ts'
import type { deskRows } from '../../ground/messages/en/desk-rows.ts'
import type { Language } from '../../ground/model/language.ts'

/** What the page says, in the language of its interface. */
export interface PageWords {
  language: Language
  page: typeof deskPage
  begin: typeof deskBegin
  details: typeof deskDetails
  rows: typeof deskRows
}

/** The texts of this page; set by `speak` before anything is shown. */
export let said: PageWords

/** Chooses what the page says. */
export const speak = (texts: PageWords): void => {
  said = texts
}

import { deskPage } from '../../../ground/messages/en/desk-page.ts'

/** “14 de marzo, 14:02” */
export const dayAndTimeOf = (at: string): string =>
  new Date(at).toLocaleString(deskPage.language, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })

/** “14 de marzo” of a date without a time. */
export const dayOf = (date: string): string =>
  new Date(`${date.slice(0, 10)}T12:00:00`).toLocaleDateString(deskPage.language, { day: 'numeric', month: 'long' })

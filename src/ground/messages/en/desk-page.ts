import type { Language } from '../../model/language.ts'
import { count } from '../count.ts'

/** What the desk's page says. */
export const deskPage = {
  language: 'en' as Language,
  brand: ['Facing', 'Pages'] as readonly [string, string],
  desk: 'Desk of Facing Pages',
  languages: { es: 'Spanish', en: 'English' },
  theEdition: { es: 'the Spanish text', en: 'the English text' },
  otherInterface: 'Interfaz en español',
  skip: 'Skip to the content',
  views: 'Desk',
  articles: 'Articles',
  iAm: 'I am',
  nobody: 'Choose…',
  anotherPerson: 'Another person…',
  yourName: 'Your name',
  loading: 'One moment…',
  offline: 'The desk does not answer. What you write is kept in this browser.',
  noAnswer: 'The desk could not do this.',
  unknownToken: 'The desk was started again: open the address that it names now.',
  undo: 'Undo',
  reason: 'Reason',
  record: 'Record',
  needsReason: 'Write a reason: it stays beside the text.',
  right: 'Right as it is…',
  cancel: 'Cancel',
  nowhere: 'There is no such page.',
  states: { done: 'Up to date', behind: 'The original changed', todo: 'Not translated', work: 'In progress' },
  counts: (done: number, work: number, behind: number, todo: number) =>
    [
      done && `${done} up to date`,
      work && `${work} in progress`,
      behind && `${behind} changed`,
      todo && `${todo} not translated`,
    ]
      .filter(Boolean)
      .join(', '),
  problems: (errors: number, warnings: number) =>
    [errors && count(errors, 'error', 'errors'), warnings && count(warnings, 'warning', 'warnings')]
      .filter(Boolean)
      .join(', '),
  saved: (time: string) => `Saved at ${time}`,
  severities: { error: 'Error:', warning: 'Warning:', info: 'Note:' },
}

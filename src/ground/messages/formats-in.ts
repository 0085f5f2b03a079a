import { remember } from '../basics/remember.ts'

/** How a language (`es`, `en`) writes dates and plain numbers; made when one is told: it takes 10 ms. */
export const formatsIn = remember((language) => ({
  date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  number: new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 10 }),
}))

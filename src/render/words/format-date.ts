import { remember } from '../../ground/basics/remember.ts'
import type { DateText, Language } from '../../model.ts'

const formatIn = remember((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))
const monthDayIn = remember(
  (language) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, { month: 'long', day: 'numeric', timeZone: 'UTC' }),
)
const daysIn = remember((locale) => remember((iso) => formatIn(locale).format(new Date(`${iso}T00:00:00Z`))))

/** `2021-08-25` → "25 de agosto de 2021" or "August 25, 2021", as the locale writes it. */
export const formatDate = (iso: string, locale: string): string => daysIn(locale)(iso)

/** `2021-08-25` → "2021, August 25", "2021, 25 de agosto": the year first, as the APA has it in each language. */
export const formatYearFirst = (iso: string, language: Language): string =>
  `${iso.slice(0, 4)}, ${monthDayIn(language).format(new Date(`${iso}T00:00:00Z`))}`

/** A day as pages carry it: for machines and for people. */
export const dateText = (iso: string, locale: string): DateText => ({ iso, text: formatDate(iso, locale) })

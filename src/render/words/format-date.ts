import type { DateText } from '../../model.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** `2021-08-25` → "25 de agosto de 2021" or "August 25, 2021", as the locale writes it. */
export function formatDate(iso: string, locale: string): string {
  let format = formats.get(locale)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    formats.set(locale, format)
  }
  return format.format(new Date(`${iso}T00:00:00Z`))
}

/** A day as pages carry it: for machines and for people. */
export const dateText = (iso: string, locale: string): DateText => ({ iso, text: formatDate(iso, locale) })

import { foldAccents } from '../text/fold-accents.ts'
import { CALENDAR } from './calendar.ts'

/** What may be written with figures alone, by the places of year, month and day in it. */
const ORDERS = [
  [2, 1, 0],
  [2, 0, 1],
  [0, 1, 2],
] as const

const FIGURES = /^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})(?:[T ,].*)?$/i
const TOGETHER = /^(\d{4})(\d{2})(\d{2})$/
/** `15 de marzo de 2026`, `15-Mar-26`; a weekday may stand before it. */
const DAY_FIRST =
  /(?:^|\s)(\d{1,2})(?:st|nd|rd|th|[.º]+)?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,})\.?,?[\s-]+(?:del?\s+)?(\d{4}|\d{2})$/u
/** `March 15th, 2026`. */
const MONTH_FIRST = /(?:^|\s)(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:de\s+)?(\d{4})$/u

/** `15/03/2026` → `2026-03-15`; several where it may be read in more than one way, `03/04/2026`; none where no day is meant. */
export function meantDates(text: string): string[] {
  const given = foldAccents(text.trim().replace(/^(["'])(.*)\1$/, '$2')).toLowerCase()
  const [, first = '', mark, second, third] = FIGURES.exec(given) ?? []
  const orders = ORDERS.filter(([year]) => (year === 0 ? first.length > 2 || mark === '-' : first.length < 3))
  const figures = orders.map((order) => order.map((place) => [first, second, third][place]))
  const [, year, month, day] = TOGETHER.exec(given) ?? []
  const [, dayBefore, monthAfter, yearAfter] = DAY_FIRST.exec(given) ?? []
  const [, monthBefore, dayAfter, yearLast] = MONTH_FIRST.exec(given) ?? []
  const read = [
    ...figures,
    [year, month, day],
    [yearAfter, monthOf(monthAfter), dayBefore],
    [yearLast, monthOf(monthBefore), dayAfter],
  ]
  return [...new Set(read.map((parts) => isoOf(parts.map(Number))).filter((date) => date !== undefined))]
}

/** From 1; undefined where no month is called so. */
function monthOf(name: string | undefined): number | undefined {
  if (name === undefined) return undefined
  const lists = Object.values(CALENDAR).flatMap(({ months, shortMonths }) => [months, shortMonths])
  const isName = (month: string) => month.toLowerCase() === name || (month === 'septiembre' && OTHERS.test(name))
  const index = lists.map((months) => months.findIndex(isName)).find((found) => found >= 0)
  return index === undefined ? undefined : index + 1
}

/** September, as people write it too. */
const OTHERS = /^set(?:iembre)?$/

/** The day as ISO has it, if the calendar does; of a year of two digits, one of this century. */
function isoOf([year = 0, month = 0, day = 0]: readonly number[]): string | undefined {
  const date = new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, day))
  const isDay = year > 0 && month >= 1 && month <= 12 && date.getUTCDate() === day
  return isDay ? date.toISOString().slice(0, 10) : undefined
}

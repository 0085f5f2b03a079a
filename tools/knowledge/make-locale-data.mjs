// Makes src/ground/knowledge/calendar.ts and src/ground/knowledge/decimal-marks.ts from Unicode CLDR. Run where the packages
// cldr-dates-full and cldr-numbers-full 48.2.0 are installed: `node make-locale-data.mjs <folder of src/ground/knowledge>`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [, , out] = process.argv
if (out === undefined) throw new Error('Missing folder, expected where to write, as in ../src/ground/knowledge')

const HEAD =
  '// Made by tools/knowledge/make-locale-data.mjs from Unicode CLDR 48.2.0 (Unicode License v3): do not edit.\n'
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

const names = (language) => {
  const file = join('node_modules', 'cldr-dates-full', 'main', language, 'ca-gregorian.json')
  const { months, days } = JSON.parse(readFileSync(file, 'utf8')).main[language].dates.calendars.gregorian
  const inOrder = (width) => [Object.values(months.format[width]), DAYS.map((day) => days.format[width][day])]
  const [wide, short] = [inOrder('wide'), inOrder('abbreviated')]
  return { months: wide[0], shortMonths: short[0], weekdays: wide[1], shortWeekdays: short[1] }
}

const localesWithPoint = () => {
  const main = join('node_modules', 'cldr-numbers-full', 'main')
  return readdirSync(main).filter((locale) => {
    if (!/^es-/.test(locale)) return false
    const { numbers } = JSON.parse(readFileSync(join(main, locale, 'numbers.json'), 'utf8')).main[locale]
    return numbers['symbols-numberSystem-latn'].decimal === '.'
  })
}

const literal = (value) => JSON.stringify(value).replaceAll('"', "'").replaceAll(',', ', ')
const entries = Object.entries({ es: names('es'), en: names('en') }).map(
  ([language, lists]) =>
    `  ${language}: {\n${Object.entries(lists)
      .map(([name, list]) => `    ${name}: ${literal(list)},\n`)
      .join('')}  },\n`,
)

writeFileSync(
  join(out, 'calendar.ts'),
  `${HEAD}import type { Language } from '../model/language.ts'

interface CalendarNames {
  months: readonly string[]
  shortMonths: readonly string[]
  /** From Sunday. */
  weekdays: readonly string[]
  shortWeekdays: readonly string[]
}

/** Names of months and weekdays within a date. */
export const CALENDAR: Record<Language, CalendarNames> = {
${entries.join('')}}
`,
)
writeFileSync(
  join(out, 'decimal-marks.ts'),
  `${HEAD}
/** Locales of Spanish that write 12,345.67; all others write 12.345,67. */
export const SPANISH_WITH_POINT: readonly string[] = ${literal(localesWithPoint())}
`,
)

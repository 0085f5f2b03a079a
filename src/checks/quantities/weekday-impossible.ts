import { CALENDAR } from '../../ground/knowledge/calendar.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, Language } from '../../model.ts'
import { countedBlocks } from './compare/counted-blocks.ts'
import type { Counted, CountedBlock } from './compare/types.ts'

/** All countries that these languages are written in have kept the Gregorian calendar since then (Britain from 1752). */
const FIRST_YEAR = 1753
const BETWEEN = /^[\s,.]*(?:el|the|of|de|del|día)?[\s,]*$/i

/** A weekday with a whole date is the one that the calendar has for it. */
export const weekdayImpossible: Check = {
  id: 'weekday-impossible',
  severity: 'error',
  scope: 'edition',
  *run(edition, article) {
    for (const { weekday, date } of datesWithWeekday(countedBlocks(article).get(edition) ?? [])) {
      const right = date.getUTCDay()
      if (right === weekday.values[0]) continue
      const { at, start, end } = weekday
      const said = at.map.text.slice(start, end)
      yield {
        file: edition.file.path,
        place: at.map.placeAt(start, end),
        say: toSay('weekday-impossible', said, nameOf(right, edition.language, said), date.toISOString().slice(0, 10)),
      }
    }
  },
}

/** The weekday as the text would name it, whoever is told: with a capital where the other one has it. */
function nameOf(weekday: number, language: Language, said: string): string {
  const name = CALENDAR[language].weekdays[weekday] ?? ''
  return /^\p{Lu}/u.test(said) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

function* datesWithWeekday(blocks: readonly CountedBlock[]): Iterable<{ weekday: Counted; date: Date }> {
  for (const { quantities, map } of blocks) {
    for (const [index, weekday] of quantities.entries()) {
      if (weekday.kind !== 'weekday') continue
      const parts = quantities.slice(index + 1, index + 4)
      const [day, month, year] = [
        parts.find(({ role }) => role === 'day'),
        parts.find(({ kind }) => kind === 'month'),
        parts.find(({ role }) => role === 'year'),
      ]
      const gaps = [weekday, ...parts].slice(0, 3).map((part, at) => map.text.slice(part.end, parts[at]?.start))
      if (!day || !month || !year || parts.length < 3 || !gaps.every((gap) => BETWEEN.test(gap))) continue
      const [d = 0, m = 0, y = 0] = [day, month, year].map(({ values }) => values[0])
      const date = new Date(Date.UTC(y, m - 1, d))
      if (y >= FIRST_YEAR && date.getUTCDate() === d) yield { weekday, date }
    }
  }
}

import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** Nothing was changed or corrected on a day to come; what is published then waits for its day, which is not far. */
export const dateFuture: Check = {
  id: 'date-future',
  severity: 'warning',
  scope: 'edition',
  *run({ file, frontMatter, placeOf, draft }, _article, around) {
    const { date, updated, corrections = [] } = frontMatter
    if (date !== undefined && around.isToCome(date)) {
      const at = { file: file.path, place: placeOf(['date']) }
      if (around.isToCome(yearBefore(date))) yield { ...at, say: toSay('date-future.far', date, around.today) }
      // A draft does not appear on that day either.
      else if (!draft) yield { ...at, severity: 'info', say: toSay('date-future.scheduled', date, around.today) }
    }
    const changes = [
      { path: ['updated'], day: updated },
      ...corrections.map(({ date }, index) => ({ path: ['corrections', index, 'date'], day: date })),
    ]
    for (const { path, day } of changes) {
      // On its day the text appears with it.
      if (day === undefined || !around.isToCome(day) || day === date) continue
      const key = path.filter((part) => typeof part === 'string').join('.')
      yield { file: file.path, place: placeOf(path), say: toSay('date-future.change', key, day, around.today) }
    }
  },
}

const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`

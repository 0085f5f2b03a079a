import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** Nothing was published, changed or corrected on a day to come. */
export const dateFuture: Check = {
  id: 'date-future',
  severity: 'warning',
  scope: 'edition',
  *run({ file, frontMatter, placeOf }, _article, around) {
    const { date, updated, corrections = [] } = frontMatter
    const dates = [
      { path: ['date'], day: date },
      { path: ['updated'], day: updated },
      ...corrections.map(({ date }, index) => ({ path: ['corrections', index, 'date'], day: date })),
    ]
    for (const { path, day } of dates) {
      if (day === undefined || !around.isToCome(day)) continue
      const key = path.filter((part) => typeof part === 'string').join('.')
      yield { file: file.path, place: placeOf(path), say: toSay('date-future', key, day, around.today) }
    }
  },
}

import type { Check } from '../../model.ts'

/** Nothing was published, changed or corrected on a day to come. */
export const dateFuture: Check = {
  id: 'date-future',
  severity: 'warning',
  scope: 'edition',
  *run({ file, frontMatter, placeOf }, _article, { today }) {
    const { date, updated, corrections = [] } = frontMatter
    const dates = [
      { path: ['date'], day: date },
      { path: ['updated'], day: updated },
      ...corrections.map(({ date }, index) => ({ path: ['corrections', index, 'date'], day: date })),
    ]
    for (const { path, day } of dates) {
      if (day === undefined || day <= today) continue
      const key = path.filter((part) => typeof part === 'string').join('.')
      yield { file: file.path, place: placeOf(path), say: ({ checks }) => checks['date-future'](key, day, today) }
    }
  },
}

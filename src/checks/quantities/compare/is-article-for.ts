import type { Counted } from './types.ts'

/** Whether an ordinal stands opposite a mere one, which is most often an article: "un" is no "first". */
export const isArticleFor = (one: Counted, other: Counted): boolean =>
  other.role === 'ordinal' && one.weight === 'hint' && one.role === undefined && one.values[0] === 1

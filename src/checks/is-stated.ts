import type { Edition } from '../model.ts'

/** Whether front matter says anything under a key, right or wrong; what is wrong is told by a check of its own. */
export function isStated({ placeOf }: Edition, ...path: (string | number)[]): boolean {
  const key = placeOf(path, 'key').start
  const parent = placeOf(path.slice(0, -1), 'key').start
  return key.line !== parent.line || key.column !== parent.column
}
